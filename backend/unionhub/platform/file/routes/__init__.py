"""Routes of files: the same two for everyone who may upload."""

from unionhub.kernel.authz import Audience
from unionhub.platform.file.routes.files import file_routes

member = file_routes(Audience.MEMBER)
enterprise = file_routes(Audience.ENTERPRISE)
staff = file_routes(Audience.STAFF)

__all__ = ["enterprise", "member", "staff"]
