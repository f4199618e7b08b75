"""A decision costs the same few statements however long the history is."""

from typing import Any
from unittest import mock

import pytest
from backend.platform.flow.company import Company, verify

from unionhub.kernel.db import transaction
from unionhub.platform.flow.models import FlowEvent, FlowInstance
from unionhub.platform.flow.ports import approve, comment, reassign

pytestmark = pytest.mark.commits
TWO = {
    "sequence": [
        {"kind": "approve", "key": key, "name": key, "assignee": {"role": "clerk", "at": "subject_unit", "nobody": "escalate"}}
        for key in ("first", "second")
    ]
}


async def statements(company: Company, subject: Any) -> int:
    """How many statements one approval sends."""
    task = (await company.tasks(subject))[0]
    officer = company.may(task)[0]
    counted = 0
    async with transaction() as tx:
        wrapper = type(tx.connection)
    real = {name: getattr(wrapper, name) for name in ("execute_query", "execute_insert", "execute_many") if hasattr(wrapper, name)}

    def counting(name: str) -> Any:
        async def call(self: Any, *given: Any, **named: Any) -> Any:
            nonlocal counted
            counted += 1
            return await real[name](self, *given, **named)

        return call

    with mock.patch.multiple(wrapper, **{name: counting(name) for name in real}):
        assert await company.do(approve, officer, subject, task.version, "同意") == "ok"
    return counted


async def test_a_decision_costs_as_many_statements_after_two_hundred_events_as_after_two(company: Company) -> None:
    young, old = await company.begin(TWO), await company.begin(TWO)
    for number in range(60):
        task = (await company.tasks(old))[0]
        there = "a112" if number % 2 == 0 else "a111"
        assert await company.do(reassign, company.may(task)[0], old, task.version, "转办", unit_id=company.units[there]) == "ok"
        assert await company.do(comment, company.at("a")[0], old, "看过了") == "ok"
        assert await company.do(comment, company.at("p")[0], old, "看过了") == "ok"
    instance = await FlowInstance.get(subject_type="play", subject_id=old.id)
    assert await FlowEvent.filter(instance_id=instance.id).count() > 180
    few, many = await statements(company, young), await statements(company, old)
    assert few == many <= 12, (few, many)
    await verify([young, old])
