"""What the processes of transfers, verifications and leaving share: closing a matter, following who decides, shipped definitions."""

import json
from importlib.resources import files
from typing import Any, TypeVar

from unionhub.domains.membership.enums.applications import ApplicationState
from unionhub.domains.membership.events import MatterDecided
from unionhub.domains.membership.models.matters import Matter
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, lock_one
from unionhub.kernel.queue import publish
from unionhub.platform.notice.ports import send

M = TypeVar("M", bound=Matter)

_CLOSING = ["state", "open_slot", "decided_at", "decided_on", "decided_by_name", "decision", "version"]


def shipped_tree(name: str) -> dict[str, Any]:
    """A definition of this package's ``defaults``."""
    tree: dict[str, Any] = json.loads(files("unionhub.domains.membership").joinpath(f"defaults/{name}.json").read_text("utf-8"))
    return tree


async def close_matter(tx: Tx, actor: Actor, row: Matter, kind: str, state: ApplicationState, decision: str = "", **columns: Any) -> None:
    """Give a (locked) matter its final state; ``columns`` are further ones that changed."""
    row.state, row.open_slot, row.decision = state, None, decision
    row.decided_at = clock.now()
    row.decided_on = clock.biz_date(row.decided_at)
    row.decided_by_name = actor.name
    row.version += 1
    for column, value in columns.items():
        setattr(row, column, value)
    await row.save(update_fields=[*_CLOSING, *columns])
    event = MatterDecided(
        aggregate_id=row.id,
        aggregate_version=row.version,
        kind=kind,
        unit_id=row.unit_id,
        biz_date=row.decided_on.isoformat(),
        state=state.value,
    )
    await publish(tx, event)


async def follow_holder(model: type[Matter], row_id: int, holder_unit_id: int | None) -> None:
    """Write who decides now beside the matter, so that lists need no join with the flow; the flow's lock is held."""
    await model.filter(id=row_id).update(current_unit_id=holder_unit_id)


async def hand_back(tx: Tx, model: type[M], row_id: int, noun: str, comment: str, link: str) -> None:
    """The applicant reads what to add and hands it in again, or takes it back."""
    row = await lock_one(tx, model, row_id)
    row.decision = comment
    row.version += 1
    await row.save(update_fields=["decision", "version"])
    await send(tx, row.applicant_account_id, "matter_returned", {"noun": noun, "reason": comment}, link)
