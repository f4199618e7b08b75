"""What members of the demonstration have asked for: transfers at every stage, confirmations, leaving."""

import datetime as dt
from typing import Any

from unionhub.demo.stage import Stage, at
from unionhub.domains.membership.enums.applications import RealnameOutcome
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.matters import MemberVerification
from unionhub.domains.membership.models.members import Member
from unionhub.domains.membership.process import leave, transfer, verification
from unionhub.domains.membership.process.matters import shipped_tree
from unionhub.domains.membership.service import matters
from unionhub.domains.membership.service.leaves import submit_leave
from unionhub.domains.membership.service.transfers import submit_transfer
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import transaction
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.ports import system_get_unit

ORDER = 30


async def tell(stage: Stage) -> str:
    """Home's members move away, come in, ask to be confirmed and to leave."""
    union = await stage.officer("union")
    mine = await Member.filter(unit_id=stage.home.id, status=MemberStatus.ACTIVE).order_by("id").limit(12)
    joint = [one for one in stage.unions if one.path.startswith(stage.places.district.path) and one.id != stage.home.id]
    theirs = await Member.filter(unit_id__in=[one.id for one in joint], status=MemberStatus.ACTIVE).order_by("id").limit(2)
    now, told = clock.now(), 0
    await _copy_leaves_up()
    for number, member in enumerate(mine[:4]):
        with at(now - dt.timedelta(days=4 * number, hours=2)):
            row = await submit_transfer(await stage.phone_of(member), stage.places.joint.id, "换到商圈的门店工作")
        if number >= 2:
            with at(now - dt.timedelta(days=4 * number - 1)):
                subject = await transfer.subject_of(row, await transfer.units_of(row))
                await _decide(subject, union, "已与转入单位联系" if number == 2 else "", refuse="" if number == 2 else "尚有会费未结清")
        told += 1
    for number, member in enumerate(theirs):
        with at(now - dt.timedelta(days=number, hours=5)):
            await submit_transfer(await stage.phone_of(member), stage.home.id, "新入职速达快递")
        told += 1
    for number, member in enumerate(mine[4:7]):
        with at(now - dt.timedelta(days=number, hours=1)):
            await _claim(await stage.phone_of(member), member)
        told += 1
    for number, member in enumerate(mine[7:10]):
        with at(now - dt.timedelta(days=3 * number + 1)):
            left = await submit_leave(await stage.phone_of(member), "回老家工作，不再从事快递")
        if number == 2:
            with at(now - dt.timedelta(days=2)):
                await _decide(await leave.subject_of(left, await system_get_unit(left.unit_id)), union, "已谈话，同意退会")
        told += 1
    return f"转会、认证与退会 {told} 件"


async def _copy_leaves_up() -> None:
    """An operator has had leaving copied to the union above, as a designer of processes would."""
    tree = shipped_tree("leave_flow")
    node = {"kind": "copy", "key": "told_above", "name": "抄送上级工会", "to": {"role": "union_admin", "at": {"ancestor": 1}}}
    async with transaction() as tx:
        await flow.publish_definition(tx, leave.PROCESS_KEY, "退会申请", {"sequence": [*tree["sequence"], node]})


async def _decide(subject: flow.Subject, officer: Actor, words: str, *, refuse: str = "") -> None:
    async with transaction() as tx:
        view = await flow.system_view(subject.type, subject.id)
        assert view is not None and view.task_version is not None
        if refuse:
            await flow.reject(tx, officer, subject, view.task_version, refuse)
        else:
            await flow.approve(tx, officer, subject, view.task_version, words)


async def _claim(actor: Actor, member: Member) -> None:
    """The phone is new, so an officer looks (no vendor is asked here)."""
    columns: dict[str, Any] = matters.new_row(actor, member, "换了手机号")
    row = MemberVerification(**columns, realname=RealnameOutcome.MATCH, phone_matches=False, open_slot=actor.account_id)
    set_encrypted(row, "phone", member.phone.open() if member.phone is not None else "13800009999")
    async with transaction() as tx:
        await row.save(force_create=True)
        subject = await verification.subject_of(row, await system_get_unit(row.unit_id))
        await flow.start(tx, actor, verification.PROCESS_KEY, subject)
        await matters.record_submitted(tx, actor, row, "verification")
