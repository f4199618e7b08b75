"""Notices on the enterprise portal."""

from unionhub.kernel.authz import Audience
from unionhub.platform.notice.routes.common import notice_routes

route = notice_routes(Audience.ENTERPRISE)
