"""What members of the demonstration ask about their data: some wait, some are answered."""

import datetime as dt

from unionhub.demo.stage import Stage, at
from unionhub.domains.membership.enums.members import MemberStatus
from unionhub.domains.membership.models.members import Member
from unionhub.kernel import clock
from unionhub.platform.privacy.enums import RequestKind
from unionhub.platform.privacy.schemas import RequestCreate, RequestDecide
from unionhub.platform.privacy.service import asking

ORDER = 60
ASKED = (  # kind, field, wanted, reason, days ago, the answer (None: it waits), agreed
    ("correction", "joined_on", "2019 年 5 月", "会员证上的入会时间比实际晚了一年，有当年的入会登记表。", 1, None, False),
    ("explanation", "", "", "申请入会时为什么要填户籍地？", 3, None, False),
    ("deletion", "", "", "请删除我以前填的车牌号，车已经卖了。", 18, "已按您的要求删除车牌号。", True),
    ("deletion", "", "", "请把我的会籍变更记录也删除。", 26, "会籍变更记录依照工会档案管理规定应当保存，期满后删除。", False),
)


async def tell(stage: Stage) -> str:
    """Home's members ask, home's officer answers some."""
    union = await stage.officer("union")
    members = await Member.filter(unit_id=stage.home.id, status=MemberStatus.ACTIVE).order_by("id").limit(len(ASKED))
    for member, (kind, field, wanted, reason, days, answer, agreed) in zip(members, ASKED, strict=False):
        asker = await stage.phone_of(member)
        asked = clock.now() - dt.timedelta(days=days)
        with at(asked):
            row = await asking.submit(asker, RequestCreate(kind=RequestKind(kind), field_key=field, wanted=wanted, reason=reason))
        if answer is not None:
            with at(asked + dt.timedelta(days=2)):
                await asking.decide(union, row.id, RequestDecide(version=row.version, agree=agreed, answer=answer))
    return f"个人信息申请 {len(members)} 件"
