"""Notices at the desk (and in a staff session on the phone)."""

from unionhub.kernel.authz import Audience
from unionhub.platform.notice.routes.common import notice_routes

route = notice_routes(Audience.STAFF)
