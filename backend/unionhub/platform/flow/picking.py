"""Who can take a seat: what the people picker shows."""

from unionhub.kernel.authz import Actor
from unionhub.platform.account.ports import Officer, system_officers, system_role_names, system_search_officers
from unionhub.platform.flow.bodies import FlowPerson, PeopleQuery
from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.policy.state import Holder, Run, load_state, open_seats
from unionhub.platform.flow.registry import Subject
from unionhub.platform.flow.service.assigning import applicant_of
from unionhub.platform.flow.service.persons import taken
from unionhub.platform.org.ports import system_chain, system_units

SHOWN = 20


async def people_out(actor: Actor, subject: Subject, query: PeopleQuery) -> list[FlowPerson]:
    """Officers of the seat's role who are not asked yet: those of its unit and the units above, or everybody whose name has these words.
    A seat that is gone has nobody."""
    instance = await FlowInstance.get_or_none(subject_type=subject.type, subject_id=subject.id)
    state = load_state(instance.course) if instance is not None else None
    task = next((one for one in open_seats(state) if one.version == query.version), None) if state else None
    if instance is None or state is None or task is None or task.decider is None:
        return []
    run: Run = state.runs[task.node_key]
    found = await _officers(task.decider, query.q.strip())
    account, person = await applicant_of(instance, subject)
    apart = taken(run) | {actor.account_id, account or 0}
    return await _shown([one for one in found if one.account_id not in apart and (person is None or one.person_id != person)])


async def _officers(held: Holder, words: str) -> list[Officer]:
    if words:
        return await system_search_officers(words, [held.role] if held.role else list(await system_role_names()), SHOWN * 2)
    chain = await system_chain(held.unit_id)
    found = await system_officers(units=[unit.id for unit in chain], role=held.role or None)
    order = {unit.id: -at for at, unit in enumerate(chain)}
    return sorted(found, key=lambda one: order[one.unit_id])


async def _shown(officers: list[Officer]) -> list[FlowPerson]:
    first: dict[int, Officer] = {}
    for one in officers:
        first.setdefault(one.account_id, one)
    units = await system_units({one.unit_id for one in first.values()})
    roles = await system_role_names()
    found = [one for one in first.values() if one.unit_id in units and units[one.unit_id].is_active][:SHOWN]
    return [
        FlowPerson(account_id=one.account_id, name=one.name, unit_name=units[one.unit_id].name, role_name=roles.get(one.role_key, ""))
        for one in found
    ]
