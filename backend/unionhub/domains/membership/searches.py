"""Members, applications, transfers, verifications and requests to leave in the search box."""

from typing import Any

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES, MemberStatus
from unionhub.domains.membership.models.matters import LeaveRequest, Matter, MemberVerification, TransferApplication
from unionhub.domains.membership.queries.finding import find_applications, find_matters, find_members
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import system_units
from unionhub.platform.search.ports import Find, Hit, SearchSource, Words, register_source


async def _members(actor: Actor, words: Words, most: int) -> list[Hit]:
    rows = await find_members(actor, words, most)
    units = await system_units([row["unit_id"] for row in rows])
    return [
        Hit(
            row["id"],
            row["name"],
            f"{units[row['unit_id']].name} · 身份证尾号 {row['cert_no_tail']}",
            MEMBER_STATUS_NAMES[MemberStatus(row["status"])],
        )
        for row in rows
    ]


async def _applications(actor: Actor, words: Words, most: int) -> list[Hit]:
    return await _handed_in(await find_applications(actor, words, most))


def _matters(model: type[Matter]) -> Find:
    async def find(actor: Actor, words: Words, most: int) -> list[Hit]:
        return await _handed_in(await find_matters(actor, model, words, most))

    return find


async def _handed_in(rows: list[dict[str, Any]]) -> list[Hit]:
    units = await system_units([row["unit_id"] for row in rows])
    return [
        Hit(
            row["id"],
            row["name"],
            f"{units[row['unit_id']].name} · {row['biz_date']} 提交",
            APPLICATION_STATE_NAMES[ApplicationState(row["state"])],
        )
        for row in rows
    ]


MEMBERS = register_source(SearchSource("membership_member", "会员", P.MEMBER_READ, _members))
APPLICATIONS = register_source(SearchSource("membership_application", "入会申请", P.APPLICATION_READ, _applications))
TRANSFERS = register_source(SearchSource("membership_transfer", "转会申请", P.TRANSFER_READ, _matters(TransferApplication)))
VERIFICATIONS = register_source(SearchSource("membership_verification", "会员认证", P.VERIFICATION_READ, _matters(MemberVerification)))
LEAVES = register_source(SearchSource("membership_leave", "退会申请", P.LEAVE_READ, _matters(LeaveRequest)))
