"""The seats of a flow as a page shows them: who is asked, in whose place, how the votes stand."""

from typing import Any

from unionhub.kernel.authz import Actor
from unionhub.platform.flow.enums import EventKind, Mode, RunState
from unionhub.platform.flow.names import EVENT_NAMES, PLACE_NAMES
from unionhub.platform.flow.policy.seats import agreed, deciding, needed
from unionhub.platform.flow.policy.state import FlowState, OpenSeat, Run, SignPlace
from unionhub.platform.flow.policy.tree import Definition
from unionhub.platform.flow.schemas import FlowSeat, FlowSign
from unionhub.platform.flow.service.permits import answers
from unionhub.platform.flow.service.signing import may_remove


def seats_out(actor: Actor, tree: Definition, tasks: list[OpenSeat]) -> list[FlowSeat]:
    """Every open task that officers have."""
    return [
        FlowSeat(
            version=one.version,
            node_key=one.node_key,
            node_name=tree.node(one.node_key).name,
            unit_name=one.holder.unit_name,
            name=one.holder.name,
            owner_name=(one.owner.name or one.owner.unit_name) if one.owner else "",
            place=one.place,
            place_name=PLACE_NAMES[SignPlace(one.place)] if one.place else "",
            mine=answers(actor, one),
        )
        for one in tasks
        if one.holder is not None
    ]


def signs_out(actor: Actor, state: FlowState) -> list[FlowSign]:
    """Opinions still to come that the actor asked for, or whose seat the actor has now."""
    if not state.running:
        return []
    return [
        FlowSign(
            id=f"{key}:{run.number}:{at}",
            name=seat.holder.name,
            unit_name=seat.holder.unit_name,
            place_name=PLACE_NAMES[SignPlace(seat.place)],
        )
        for key, run in state.runs.items()
        for at, seat in enumerate(run.seats)
        if seat.place and seat.live and may_remove(actor, run, seat)
    ]


def votes(run: Run) -> str:
    """How a run of several seats stands, while it is open."""
    asked = deciding(run)
    if run.state is not RunState.OPEN or run.mode is Mode.ANY or len(asked) < 2:
        return ""
    said = f"{len(asked)} 人中已有 {agreed(run)} 人通过"
    return f"{said}，满 {needed(run)} 人即通过" if run.mode is Mode.RATIO else said


def kind_name(kind: EventKind, data: dict[str, Any]) -> str:
    """What a step is called."""
    if kind is EventKind.SIGN_ADDED:
        return PLACE_NAMES[SignPlace(data["place"])]
    if kind is EventKind.REASSIGNED and data.get("by") == "administrator":
        return "管理员改派"
    return EVENT_NAMES[kind]
