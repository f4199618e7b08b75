"""What files tasks make: results, for the one who started the task only."""

from unionhub.kernel.files import ALL_KINDS, MEGABYTE
from unionhub.platform.file.ports import FilePurpose, owner_only, register_purpose

RESULT = "task.result"

register_purpose(FilePurpose(key=RESULT, name="任务结果", types=ALL_KINDS, max_bytes=200 * MEGABYTE, may_read=owner_only, sensitive=True))
