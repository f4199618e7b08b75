"""Enterprises of the demonstration: registered with the labour bureau, waiting, refused, approved and stopped (JOBS-06 … JOBS-11, 41)."""

import datetime as dt
import random

from unionhub.demo.stage import Stage, at
from unionhub.kernel import clock
from unionhub.kernel.authz import Caller
from unionhub.kernel.codes.organisation import org_check_char, uscc_check_char
from unionhub.kernel.crypto import companion_names, set_encrypted
from unionhub.kernel.db import Tx, transaction
from unionhub.platform.account.models import Account
from unionhub.platform.account.ports import enterprises as accounts
from unionhub.platform.consent.ports import record_given, system_asked
from unionhub.platform.enterprise.enums import EnterpriseState
from unionhub.platform.enterprise.models import Enterprise
from unionhub.platform.enterprise.process import PROCESS_KEY, subject_of
from unionhub.platform.enterprise.service.maintaining import switch_enterprise
from unionhub.platform.enterprise.service.registering import CONSENT
from unionhub.platform.flow.ports import approve, return_, start, system_open_tasks
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitRef, system_get_unit

ORDER = 60
HR_PHONE = "19900000005"
_TRADES = (
    ("恒准仪表", "C", "生产压力、温度仪表，员工二百余人，常年招聘装配工与检验员。"),
    ("芯屿科技", "I", "做工业视觉软件，研发人员占七成，招聘算法与嵌入式工程师。"),
    ("百味餐饮管理", "H", "经营十二家连锁餐厅和一个中央厨房，招聘厨师、服务员和配送员。"),
    ("满载物流", "G", "干线运输与城市配送，自有车辆八十余台，招聘驾驶员和调度员。"),
    ("远筑装饰", "E", "公共建筑装饰与机电安装，长期需要木工、电工和项目管理人员。"),
    ("金穗食品", "C", "生产速冻面点，两条自动化生产线，旺季招聘操作工。"),
    ("邻家家政服务", "O", "为居民提供保洁、月嫂、养老护理服务，免费岗前培训。"),
    ("绿野园林", "N", "市政绿化养护与苗木种植，季节性招聘养护工。"),
    ("启明职业培训", "P", "电工、焊工、叉车等职业技能培训，招聘专兼职教师。"),
    ("织云服饰", "C", "针织服装设计与生产，招聘缝纫工、打版师和跟单员。"),
    ("同路汽车服务", "G", "网约车与租车服务，招聘驾驶员和客服。"),
    ("晨光印务", "C", "包装印刷，招聘印刷机长、装订工和质检员。"),
    ("惠民生鲜超市连锁有限责任公司钟楼区新闸街道第三分公司暨社区团购服务中心", "F", "社区生鲜零售，十六家门店，招聘店员、理货员和收银员。"),
)
_CONTACTS = ("韩晓梅", "邵文博", "丁雨桐", "曹立新", "许静怡", "袁海涛", "程思远", "蒋月华", "陶建国", "金慧敏", "潘少杰", "卢芳", "谭志强")
_REASONS = (
    "单位地址与营业执照不一致，请按营业执照填写。",
    "企业名称少了“有限公司”，请写全称。",
    "公司简介过于简单，请写明主营业务和用工规模。",
)
# who is what: the first wait, then refused ones, then approved ones, the last of which was stopped
_WAITING, _REFUSED = 5, 3


def _uscc(number: int) -> str:
    body = f"MD{number:06d}"
    first = f"91320404{body}{org_check_char(body)}"
    return first + uscc_check_char(first)


async def tell(stage: Stage) -> str:
    """Thirteen registrations in every state, and the demonstration's HR with its own."""
    bureau = await stage.officer("bureau")
    authority = await system_get_unit(bureau.unit_id or 0)
    chance = random.Random(11)
    asked = await system_asked(CONSENT)
    now = clock.now()
    for number, (trade, industry, intro) in enumerate(_TRADES):
        name = trade if "公司" in trade else f"{trade}（常州）有限公司"
        days = number * 3 + 1 if number >= _WAITING else 0
        moment = now - dt.timedelta(days=days, hours=chance.randint(1, 20), minutes=chance.randint(0, 59))
        with at(moment):
            async with transaction() as tx:
                row = await _register(tx, authority, number, name, industry, intro)
        async with transaction() as tx:  # the text came into force when the installation began, not when the story does
            await record_given(tx, accounts.actor_of(row.account_id, name, Caller()), [(asked.key, asked.version)])
        if number < _WAITING:
            continue
        with at(moment + dt.timedelta(hours=chance.randint(2, 30))):
            async with transaction() as tx:
                version = (await system_open_tasks("enterprise_registration", [row.id]))[row.id].version
                subject = subject_of(row, authority)
                if number < _WAITING + _REFUSED:
                    await return_(tx, bureau, subject, version, _REASONS[number % len(_REASONS)])
                else:
                    await approve(tx, bureau, subject, version, "与营业执照一致")
    await switch_enterprise(bureau, row.id, active=False, reason="企业已迁出本区")
    await _hr(authority)
    return f"企业 {len(_TRADES) + 1} 家（待审核 {_WAITING}，未通过 {_REFUSED}）"


async def _register(tx: Tx, authority: UnitRef, number: int, name: str, industry: str, intro: str) -> Enterprise:
    contact = _CONTACTS[number]
    # nobody signs in with these: no password fits the digest
    account_id = await accounts.open_account(tx, f"firm{number + 1:02d}", contact, f"199000001{number:02d}", "!")
    row = Enterprise(
        account_id=account_id,
        uscc=_uscc(number + 1),
        name=name,
        industry=industry,
        chain="other",
        address=f"常州市钟楼区{('星港', '怀德', '勤业', '运河')[number % 4]}路 {number * 7 + 8} 号",
        intro=intro,
        authority_unit_id=authority.id,
        submitted_at=clock.now(),
    )
    await row.save(force_create=True)
    actor = accounts.actor_of(account_id, contact, Caller())
    await start(tx, actor, PROCESS_KEY, subject_of(row, authority))
    return row


async def _hr(authority: UnitRef) -> None:
    """The HR whose password is printed: its enterprise was there before registrations were, so only the facts are written."""
    account = await Account.get(username="hr")
    unit = await OrgUnit.get(uscc="91320404MA1ABC238L")
    set_encrypted(account, "phone", HR_PHONE)
    async with transaction():
        await account.save(update_fields=companion_names(Account, "phone"))
        row = Enterprise(
            account_id=account.id,
            uscc=unit.uscc,
            name=unit.name,
            industry="G",
            chain="other",
            address=unit.address,
            intro="",
            authority_unit_id=authority.id,
            unit_id=unit.id,
            state=EnterpriseState.ACTIVE,
            submitted_at=clock.now() - dt.timedelta(days=400),
            decided_at=clock.now() - dt.timedelta(days=399),
            decided_by_name="钟楼经办员",
        )
        await row.save(force_create=True)
