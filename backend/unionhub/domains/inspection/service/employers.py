"""Employers people report (INSP-20): one per spelling until a person says that two are one.

A spelling keeps pointing at the employer it made; a merged employer points at the one it was found to be (``merged_into_id``). So a
merge moves what belongs to it and is undone by ``origin_employer_id`` of cases and petitions.
"""

from dataclasses import dataclass

from unionhub.domains.inspection import audit
from unionhub.domains.inspection.errors import EmployerConflict
from unionhub.domains.inspection.models.cases import InspCase
from unionhub.domains.inspection.models.employers import InspEmployer, InspEmployerName
from unionhub.domains.inspection.policy.employers import name_key
from unionhub.kernel import codes
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock_one, update_once
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.audit.ports import AuditAction, diff, record_audit

OBJECT_TYPE = "inspection_employer"
LABELS = {"name": "单位名称", "uscc": "统一社会信用代码", "merged_into": "合并到"}


@dataclass(frozen=True, slots=True)
class Found:
    """The employer a name stands for: ``origin_id`` by its spelling, ``employer_id`` after what persons merged."""

    employer_id: int
    origin_id: int


def read_uscc(text: str, field: str = "uscc") -> str:
    """The normalised credit code, or InvalidFields (GB 32100: form and check character)."""
    checked = codes.check_uscc(text)
    if not checked.ok:
        raise InvalidFields([(field, one.field_code, one.message) for one in checked.errors])
    return checked.value


async def find_or_add_employer(tx: Tx, unit_id: int, name: str) -> Found:
    """The district's employer of this name, made if nobody wrote it before. Its row stays locked, so that no merge passes by."""
    ensure_tx(tx)
    key = name_key(name)
    known = await InspEmployerName.get_or_none(unit_id=unit_id, name_key=key)
    if known is None:
        employer = InspEmployer(unit_id=unit_id, name=name.strip())
        spelling = InspEmployerName(unit_id=unit_id, employer_id=employer.id, name=name.strip(), name_key=key)
        if await insert_once(tx, spelling):
            await employer.save(force_create=True)
            return Found(employer.id, employer.id)
        known = await InspEmployerName.get(unit_id=unit_id, name_key=key)
    standing = await lock_standing(tx, known.employer_id)
    return Found(standing.id, known.employer_id)


async def lock_standing(tx: Tx, employer_id: int) -> InspEmployer:
    """Lock the employer this one was found to be in the end: itself unless it was merged."""
    employer = await lock_one(tx, InspEmployer, employer_id)
    while employer.merged_into_id is not None:
        employer = await lock_one(tx, InspEmployer, employer.merged_into_id)
    return employer


async def link_employer(tx: Tx, actor: Actor, row: InspCase, uscc: str, *, confirmed: bool = False) -> InspEmployer:
    """Complete the credit code of a locked case's employer (INSP-20): sets ``employer_id`` and ``origin_employer_id`` of the row, which
    the caller saves.

    Nobody has the code and the employer has none: it gets it. Another employer has it, or this one has another code: EmployerConflict
    (``details.kind`` taken or differs) until the person confirms; then this one case is linked to the code's employer, which is made
    if there is none. Raises InvalidFields on ``uscc``.
    """
    ensure_tx(tx)
    code = read_uscc(uscc)
    employer = await lock_standing(tx, row.employer_id)
    if employer.uscc == code:
        row.employer_id = employer.id
        return employer
    holder = await InspEmployer.get_or_none(unit_id=row.unit_id, uscc=code)
    if holder is None and employer.uscc is None:
        row.employer_id = employer.id
        await set_uscc(tx, actor, employer, code)
        return employer
    if not confirmed:
        kind, other = ("taken", holder) if holder is not None else ("differs", employer)
        raise _conflict(kind, other)
    if holder is None:
        holder = InspEmployer(unit_id=row.unit_id, name=row.employer_name, uscc=code)
        if not await insert_once(tx, holder):
            holder = await InspEmployer.get(unit_id=row.unit_id, uscc=code)
        else:
            await tell_employer(tx, actor, holder, audit.EMPLOYER_CODED, {"uscc": ""}, {"uscc": code})
    row.employer_id = row.origin_employer_id = holder.id
    return holder


async def set_uscc(tx: Tx, actor: Actor, employer: InspEmployer, code: str | None) -> None:
    """Give a locked employer its credit code. Raises EmployerConflict when another of the district has it."""
    before = employer.uscc
    employer.uscc = code
    employer.version += 1
    if not await update_once(tx, employer, ["uscc", "version"]):
        raise _conflict("taken", await InspEmployer.get(unit_id=employer.unit_id, uscc=code))
    await tell_employer(tx, actor, employer, audit.EMPLOYER_CODED, {"uscc": before or ""}, {"uscc": code or ""})


async def tell_employer(
    tx: Tx,
    actor: Actor,
    employer: InspEmployer,
    action: AuditAction,
    before: dict[str, str],
    after: dict[str, str],
    reason: str | None = None,
) -> None:
    """The audit record of a change of an employer."""
    await record_audit(
        tx, actor, action, object_type=OBJECT_TYPE, object_id=employer.id, label=employer.name, unit_id=employer.unit_id,
        changes=diff(before, after, LABELS), reason=reason,
    )  # fmt: skip


def _conflict(kind: str, other: InspEmployer) -> EmployerConflict:
    details = {"kind": kind, "employer_id": str(other.id), "name": other.name, "uscc": other.uscc or ""}
    if kind == "taken":
        return EmployerConflict(f"这个信用代码已登记在“{other.name}”名下，请核对是不是同一单位", details)
    return EmployerConflict(f"“{other.name}”已登记的信用代码是 {other.uscc}，与所填的不同，请核对是不是另一家单位", details)
