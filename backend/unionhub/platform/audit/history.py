"""How a record came to be what it is: the changes of its fields from the log, for who may read the record itself."""

import json

from unionhub.kernel.http import Schema, UtcTime
from unionhub.platform.audit.actions import catalogue
from unionhub.platform.audit.enums import AuditResult
from unionhub.platform.audit.models import AuditRecord
from unionhub.platform.audit.schemas import ChangeOut

_MOST = 50
_NONE = "[]"


class RevisionOut(Schema):
    """One change of a record: who, when, why, and every field as it was and as it is; personal values were masked when written."""

    at: UtcTime
    action_name: str
    actor_name: str
    reason: str
    changes: list[ChangeOut]


async def revisions_of(object_type: str, object_id: int) -> list[RevisionOut]:
    """The latest changes of a record, newest first. The caller has made sure that the reader may see the record."""
    rows = AuditRecord.filter(object_type=object_type, object_id=object_id, result=AuditResult.OK).exclude(changes=_NONE)
    return [
        RevisionOut(
            at=row.created_at,
            action_name=catalogue().name_of(row.action),
            actor_name=row.actor_name,
            reason=row.reason,
            changes=[ChangeOut(**change) for change in json.loads(row.changes)],
        )
        for row in await rows.order_by("-id").limit(_MOST)
    ]
