"""What the wizard is shown of an import."""

import json

from unionhub.domains.membership import queries
from unionhub.domains.membership.enums.imports import COMMITTABLE, IMPORT_STATE_NAMES, MAPPABLE, OPEN_IMPORTS
from unionhub.domains.membership.models.imports import MemberImport
from unionhub.domains.membership.policy.import_tables import sample
from unionhub.domains.membership.policy.member_fields import FIELDS
from unionhub.domains.membership.schemas.imports import ImportColumn, ImportCounts, ImportField, ImportItem, ImportOut
from unionhub.domains.membership.views import unit_name
from unionhub.kernel import clock
from unionhub.kernel.excel import Cell
from unionhub.platform.org.ports import UnitRef, system_get_unit

_FIELDS = [
    ImportField(
        key=field.key,
        label=field.label,
        required=field.required,
        hint=field.hint,
        dictionary=field.dictionary,
        constant=not field.mask and field.key not in ("name", "member_no", "union"),
        kind=field.kind.value,
    )
    for field in FIELDS
]


def import_item(record: MemberImport, unit: UnitRef) -> ImportItem:
    """A row of the list of imports."""
    return ImportItem(
        id=record.id,
        file_name=record.file_name,
        unit=unit_name(unit),
        owner_name=record.owner_name,
        state=record.state,
        state_name=IMPORT_STATE_NAMES[record.state],
        counts=ImportCounts(
            rows=record.row_count,
            new=record.new_count,
            update=record.update_count,
            same=record.same_count,
            exists=record.exists_count,
            errors=record.error_count,
            added=record.added,
            updated=record.updated,
            skipped=record.skipped,
        ),
        task_id=record.task_id,
        message=record.message,
        created_at=record.created_at,
        finished_at=record.finished_at,
        version=record.version,
    )


def _samples(lines: list[list[Cell]], at: int) -> list[str]:
    return [sample(cells[at]) for cells in lines if at < len(cells)]


async def import_out(record: MemberImport) -> ImportOut:
    """One import with its columns, what they were taken for, and what may be done now."""
    titles = json.loads(record.titles)
    lines = await queries.imports.system_first_lines(record.id)
    earlier = await queries.imports.system_earlier(record)
    repeats = f"{clock.local(earlier.finished_at):%Y-%m-%d %H:%M} 已导入过同一个文件" if earlier and earlier.finished_at else None
    actions = (("check", MAPPABLE), ("commit", COMMITTABLE), ("cancel", OPEN_IMPORTS))
    return ImportOut(
        **import_item(record, await system_get_unit(record.unit_id)).model_dump(),
        columns=[ImportColumn(index=at, title=title, samples=_samples(lines, at)) for at, title in enumerate(titles)],
        fields=_FIELDS,
        mapping=json.loads(record.mapping),
        constants=json.loads(record.constants),
        update_existing=record.update_existing,
        repeats=repeats,
        actions=[name for name, states in actions if record.state in states],
    )
