"""The shipped definitions of transfers, verifications and leaving are sound and ask whom the rules name."""

import pytest

from unionhub.domains.membership.process.matters import shipped_tree
from unionhub.platform.flow.enums import Action
from unionhub.platform.flow.policy.parsing import parse_definition

pytestmark = pytest.mark.pure


@pytest.mark.req("JOIN-18")
def test_a_transfer_asks_the_union_left_behind_and_then_the_one_that_the_transfer_names() -> None:
    out, into = parse_definition(shipped_tree("transfer_flow")).sequence
    assert (out.assignee.fact, into.assignee.fact) == ("", "target_unit_id")  # type: ignore[union-attr]
    assert [node.name for node in (out, into)] == ["转出工会确认", "转入工会审核"]


@pytest.mark.req("JOIN-15")
@pytest.mark.parametrize("name", ["transfer_flow", "verification_flow", "leave_flow"])
def test_every_review_may_be_sent_up_handed_on_and_refused(name: str) -> None:
    wanted = {Action.APPROVE, Action.REJECT, Action.ESCALATE, Action.REASSIGN, Action.RETURN, Action.RECALL}
    for node in parse_definition(shipped_tree(name)).nodes.values():
        assert wanted <= node.allow  # type: ignore[union-attr]
        assert node.deadline is not None and node.deadline.days == 3  # type: ignore[union-attr]
