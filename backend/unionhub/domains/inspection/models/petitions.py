"""The table of petitions (信访, INSP-26)."""

from typing import ClassVar

from tortoise import fields

from unionhub.domains.inspection.models.people import Reported
from unionhub.kernel.crypto import EncryptedField
from unionhub.kernel.db import LockRank
from unionhub.kernel.db.fields import CodeField


class InspPetition(Reported):
    """A petition, registered and kept by the district's clerks; it never goes to a grid or an inspector.

    ``result`` is a code of std.supervise_result, ``result_note`` what was written about it. It is done when result and day of handling
    are both there (INSP-30). ``voided_at``: taken out of lists and figures by a clerk, with a reason in the audit log.
    """

    result = CodeField(max_length=16, default="")
    result_note = EncryptedField(purpose="petition_result", max_chars=1000, null=True)
    handled_on = fields.DateField(null=True)
    registered_by_account_id = fields.BigIntField(null=True)
    registered_by_name = fields.CharField(max_length=64, default="")
    voided_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    lock_rank: ClassVar[int | None] = LockRank.AGGREGATE

    class Meta:
        table = "inspection_petition"
        indexes = (
            ("unit_id", "id"),
            ("unit_id", "grid_unit_id", "biz_date"),
            ("unit_id", "cause", "id"),
            ("unit_id", "handled_on"),
            ("unit_id", "name"),
            ("unit_id", "employer_name"),
            ("cert_no_idx",),
            ("phone_idx",),
            ("employer_id",),
        )
