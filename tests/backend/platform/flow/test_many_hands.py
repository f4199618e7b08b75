"""Many people act on the same flows in the same instant, on a real database. What holds in the play must hold here, after every round.

``UNIONHUB_FLOW_ROUNDS`` plays longer (30 rounds by default, 25 on SQLite).
"""

import os
import random
from collections import Counter
from typing import Any

import pytest
from backend.databases import DIALECT
from backend.platform.flow.company import Company, random_tree, together, verify

from unionhub.platform.flow.models import FlowTask
from unionhub.platform.flow.ports import (
    Subject,
    approve,
    comment,
    escalate,
    reassign,
    recall,
    reject,
    remind,
    resubmit,
    return_,
    withdraw,
)

pytestmark = pytest.mark.commits
ROUNDS = int(os.environ.get("UNIONHUB_FLOW_ROUNDS", "25" if DIALECT == "sqlite" else "30"))
HANDS = 8
PAIR = 4 if DIALECT == "sqlite" else 15


def role(key: str, name: str, mode: str = "any", who: str = "clerk") -> dict[str, Any]:
    return {
        "kind": "approve", "key": key, "name": name, "mode": mode, "assignee": {"role": who, "at": "subject_unit", "nobody": "escalate"}
    }  # fmt: skip


ONE = {"sequence": [role("only", "审核")]}
BOTH = {"sequence": [role("both", "会签", "all"), role("last", "终审", who="chair")]}
ARMS = {
    "sequence": [
        role("first", "初审"),
        {
            "kind": "parallel", "key": "side", "name": "并行",
            "branches": [
                {"key": "l", "name": "左", "sequence": [role("left", "左审")]},
                {"key": "r", "name": "右", "sequence": [role("right", "右审", who="chair")]},
            ],
        },
        role("last", "终审", who="chair"),
    ]
}  # fmt: skip


async def test_a_double_click_is_one_decision(company: Company) -> None:
    """The same page, clicked twice, and by the colleague at the next desk."""
    one, colleague = company.at("a111")
    for _ in range(PAIR):
        subject = await company.begin(ONE)
        version = (await company.tasks(subject))[0].version
        answers = await together([company.do(approve, who, subject, version, "同意") for who in (one, one, colleague)])
        assert answers.count("ok") == 1
        assert set(answers) - {"ok"} <= {"flow.already_decided", "request.stale_version"}
        await verify([subject])


async def test_approval_and_withdrawal_in_one_instant_have_one_winner(company: Company) -> None:
    officer, won = company.at("a111")[0], Counter[str]()
    for number in range(PAIR):
        subject = await company.begin(ONE)
        version = (await company.tasks(subject))[0].version
        acts = [company.do(approve, officer, subject, version), company.do(withdraw, company.applicant(subject), subject)]
        answers = await together(acts if number % 2 else acts[::-1])
        assert sorted(answers) == ["flow.already_decided", "ok"]
        won["approved" if (answers[0] == "ok") == bool(number % 2) else "withdrawn"] += 1
        await verify([subject])
    assert won.total() == PAIR


async def test_the_last_two_co_signers_sign_at_once_and_the_flow_goes_on_once(company: Company) -> None:
    signers = company.at("a111")
    for _ in range(PAIR):
        subject = await company.begin(BOTH)
        tasks = {task.holder_account_id: task.version for task in await company.tasks(subject)}
        assert len(tasks) == 2
        answers = await together([company.do(approve, who, subject, tasks[who.account_id]) for who in signers])
        assert answers == ["ok", "ok"]
        (last,) = await company.tasks(subject)
        assert last.node_key == "last"
        await verify([subject])


async def test_one_returns_while_another_signs_and_no_task_is_lost(company: Company) -> None:
    clerk, chair = company.at("a111")[0], company.at("a111", "chair")[0]
    for number in range(PAIR):
        subject = await company.begin(ARMS)
        await company.do(approve, clerk, subject, (await company.tasks(subject))[0].version)
        tasks = {task.node_key: task.version for task in await company.tasks(subject)}
        acts = [
            company.do(return_, clerk, subject, tasks["left"], "材料不齐", "first"),
            company.do(approve, chair, subject, tasks["right"]),
        ]
        answers = await together(acts if number % 2 else acts[::-1])
        assert answers.count("ok") >= 1 and set(answers) <= {"ok", "request.stale_version"}
        assert [task.node_key for task in await company.tasks(subject)] == ["first"]
        await verify([subject])


async def test_many_hands_on_random_flows_never_lose_a_task(company: Company) -> None:
    chance = random.Random(11)
    subjects: list[Subject] = []
    answers: Counter[str] = Counter()
    for number in range(ROUNDS):
        if number % 5 == 0:
            subjects = [await company.begin(random_tree(1000 * number + one)) for one in range(6)]
        acts = []
        for _ in range(HANDS):
            act = await some_act(company, chance, chance.choice(subjects[:3]))
            if act is not None:
                acts.append(act)
        answers.update(await together(acts))
        await verify(subjects)
    assert answers["ok"] > ROUNDS and not any(code.startswith("server") for code in answers)


async def some_act(company: Company, chance: random.Random, subject: Subject) -> Any:
    """What somebody does who looks at the page now."""
    tasks = await company.tasks(subject)
    if not tasks:
        return None
    task: FlowTask = chance.choice(tasks)
    if task.node_key == "applicant":
        return company.do(resubmit, company.applicant(subject), subject)
    actor = chance.choice(company.may(task) or company.officers)
    word = chance.choice(["approve"] * 5 + ["return", "escalate", "reassign", "recall", "remind", "comment", "reject", "withdraw"])
    nodes = await targets(task)
    work: dict[str, Any] = {
        "approve": lambda: company.do(approve, actor, subject, task.version, "同意"),
        "reject": lambda: company.do(reject, actor, subject, task.version, "不同意"),
        "return": lambda: company.do(return_, actor, subject, task.version, "退回", chance.choice(nodes)),
        "escalate": lambda: company.do(escalate, actor, subject, task.version, "上报"),
        "reassign": lambda: company.do(reassign, actor, subject, task.version, "转办", unit_id=chance.choice(list(company.units.values()))),
        "recall": lambda: company.do(recall, actor, subject, "撤回"),
        "remind": lambda: company.do(remind, company.applicant(subject), subject),
        "comment": lambda: company.do(comment, actor, subject, "看过了"),
        "withdraw": lambda: company.do(withdraw, company.applicant(subject), subject),
    }
    return work[word]()


async def targets(task: FlowTask) -> list[str]:
    done = await FlowTask.filter(instance_id=task.instance_id, state="done").values_list("node_key", flat=True)
    return [*dict.fromkeys(str(one) for one in done), "applicant"]
