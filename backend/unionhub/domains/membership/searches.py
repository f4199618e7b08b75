"""Members and applications in the search box."""

from unionhub.domains.membership import permissions as P
from unionhub.domains.membership.enums.applications import APPLICATION_STATE_NAMES, ApplicationState
from unionhub.domains.membership.enums.members import MEMBER_STATUS_NAMES, MemberStatus
from unionhub.domains.membership.queries.finding import find_applications, find_members
from unionhub.kernel.authz import Actor
from unionhub.platform.org.ports import system_units
from unionhub.platform.search.ports import Hit, SearchSource, Words, register_source


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
    rows = await find_applications(actor, words, most)
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
