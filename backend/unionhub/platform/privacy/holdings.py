"""What the platform itself holds of somebody: the account, the proved identity, decisions, messages, sign-ins."""

from unionhub.kernel.db import Tx
from unionhub.platform.account.ports import system_account_facts, system_person_held, system_sign_ins
from unionhub.platform.consent.ports import forget_records, system_decisions
from unionhub.platform.file.ports import system_expire_own
from unionhub.platform.notice.ports import forget_account, system_count
from unionhub.platform.privacy.enums import Amends
from unionhub.platform.privacy.policy import DataSubject, Fact, Holding, Kept, Record, Source, register_source
from unionhub.platform.privacy.service.holding import day_of

_SEX = {"1": "男", "2": "女"}
_EVIDENCE_DAYS = 3 * 365
"""purposes.json, retention ``evidence``: three years from the withdrawal or the closing of the account."""


async def _read(subject: DataSubject) -> list[Holding]:
    account = await system_account_facts(subject.account_id)
    facts = (
        Fact("账号名称", account.name),
        Fact("手机号码", account.phone or "没有绑定"),
        Fact("登录方式", "、".join(account.ways_in)),
        Fact("注册时间", day_of(account.made_at)),
    )
    found = [Holding("account", "账号与登录方式", ("phone", "wechat"), (Record("", facts),), Amends.SELF, "/packages/account/phone")]
    if account.person_id is not None:
        found.append(await _identity(account.person_id))
    signs = tuple(
        Record(day_of(one.at), (Fact("网络地址", one.ip), Fact("设备", one.device))) for one in await system_sign_ins(subject.account_id)
    )
    found.append(Holding("sign_in", "最近的登录记录", ("device",), signs))
    given = tuple(
        Record(f"《{one.title}》第 {one.version} 版", (Fact("同意" if one.given else "撤回同意", day_of(one.at)),))
        for one in await system_decisions(subject.account_id)
    )
    found.append(Holding("consent", "同意与撤回的记录", ("consent",), given, Amends.SELF, "/packages/account/consents"))
    many = await system_count(subject.account_id)
    if many:
        words = "消息只含办理进度，不含证件号码和手机号码；删除后不能恢复。"
        told = (Record("", (Fact("消息数量", f"{many} 条"),)),)
        found.append(Holding("notice", "收到的消息", (), told, Amends.NEVER, "/pages/messages/index", words))
    return found


async def _identity(person_id: int) -> Holding:
    person = await system_person_held(person_id)
    facts = (
        Fact("姓名", person.name),
        Fact("证件号码", person.cert_no),
        Fact("性别", _SEX.get(person.sex or "", "")),
        Fact("出生年份", str(person.birth_year or "")),
        Fact("实名核验", day_of(person.verified_at) or "没有核验"),
    )
    keys = ("name", "cert_no", "sex", "birth_year", "realname_result")
    return Holding("identity", "实名身份", keys, (Record("", facts),), Amends.REQUEST)


async def _kept(_: DataSubject) -> list[Kept]:
    return [
        Kept("操作日志", "网络安全法要求留存网络日志不少于 6 个月。日志不含证件号码和手机号码，到期清除。"),
        Kept("同意与撤回的记录", "作为您曾经同意过的证明，自注销之日起保存 3 年，到期删除。"),
    ]


async def _let_go(tx: Tx, subject: DataSubject) -> None:
    await forget_account(tx, subject.account_id)
    await system_expire_own(tx, subject.account_id)


async def _erase_notices(tx: Tx, subject: DataSubject) -> int:
    return await forget_account(tx, subject.account_id)


register_source(
    Source(
        key="platform",
        read=_read,
        let_go=_let_go,
        kept=_kept,
        erase={"notice": _erase_notices},
        later=((_EVIDENCE_DAYS, forget_records),),
    )
)
