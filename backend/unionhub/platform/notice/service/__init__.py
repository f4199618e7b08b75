"""Use cases of notices."""

from unionhub.platform.notice.service.forgetting import forget_account, system_count
from unionhub.platform.notice.service.reading import mark_all_read, mark_read
from unionhub.platform.notice.service.sending import send
from unionhub.platform.notice.service.subscriptions import record_grants

__all__ = ["forget_account", "mark_all_read", "mark_read", "record_grants", "send", "system_count"]
