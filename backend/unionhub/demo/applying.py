"""The full form of the demonstration: codes for new-form workers, two added questions, answers and order screenshots (JOIN-07)."""

import datetime as dt
import io
import json

from PIL import Image, ImageDraw

from unionhub.demo import applications
from unionhub.demo.names import DemoPerson
from unionhub.demo.stage import Stage, at
from unionhub.domains.membership.enums.applications import ApplicationSource, FormKind, RealnameOutcome
from unionhub.domains.membership.enums.newform import AnswerKind
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.newform import JoinField
from unionhub.domains.membership.models.qrcodes import JoinQrcode, new_token
from unionhub.domains.membership.policy.areas import holds_members
from unionhub.domains.membership.policy.newform import NewFormFacts
from unionhub.domains.membership.process.join import PROCESS_KEY, subject_of
from unionhub.domains.membership.purposes import SCREENSHOT
from unionhub.domains.membership.service.newform import attach_screenshots, keep_details, set_facts
from unionhub.kernel import clock
from unionhub.kernel.authz import Actor, Audience
from unionhub.kernel.crypto import set_encrypted
from unionhub.kernel.db import Tx, transaction
from unionhub.kernel.drawing import draw_text
from unionhub.kernel.storage import Stored
from unionhub.platform.account.enums import AccountKind
from unionhub.platform.account.models import Account
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.file.ports import put_content, system_record_file
from unionhub.platform.flow import ports as flow
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import system_get_unit

ORDER = 20
_WORK = (
    ("60", "KD", "03", "云上速运(青禾)有限公司"),
    ("62", "WM", "04", "好味到家(青禾)配送站"),
    ("54", "WYC", "02", "同路网约车(青禾)有限公司"),
    ("54", "HY", "01", "顺程货运(青禾)车队"),
    ("80", "JZ", "06", "邻家家政(青禾)服务部"),
)
_WAITING = 6
_REASON = "订单截图看不清接单日期，请换一张近一个月的截图"


async def tell(stage: Stage) -> str:
    """Codes for new-form workers, applications that wait at the district and its federation, one sent away with a reason."""
    places = stage.places
    units = [places.district, places.federation, places.city]
    codes = [await _code(stage, unit) for unit in units]
    await _questions()
    pictures = [_screenshot(number) for number in range(3)]
    now = clock.now()
    for number, person in enumerate(stage.people(_WAITING)):
        unit = places.federation if number % 4 == 3 else places.district
        code = codes[1] if number % 4 == 3 else (codes[0] if number % 3 else None)
        with at(now - dt.timedelta(hours=7 * number + 1)):
            application = await _apply(stage, person, unit, code, number, await put_content(pictures[number % 3]))
        if number == _WAITING - 1:
            await _refuse(stage, application, unit)
    for code in codes:
        await _count(code)
    return f"新就业形态入会申请 {_WAITING} 件"


async def _code(stage: Stage, unit: OrgUnit) -> JoinQrcode:
    creator = await Account.get(username="district")
    async with transaction():
        return await JoinQrcode.create(
            token=new_token(),
            unit_id=unit.id,
            form_kind=FormKind.NEW_FORM,
            created_by_account_id=creator.id,
            created_by_name=creator.name,
        )


async def _questions() -> None:
    options = json.dumps(["3 天以内", "4 到 5 天", "6 天以上"], ensure_ascii=False)
    asked = (
        ("每周从业天数", AnswerKind.SELECT, options, "按最近一个月估算", 10),
        ("常在哪个商圈或站点接单", AnswerKind.TEXT, "[]", "方便工会就近联系您", 20),
    )
    async with transaction():
        for name, kind, choices, hint, sort in asked:
            await JoinField.create(name=name, name_slot=name, kind=kind, options=choices, hint=hint, sort=sort, updated_at=clock.now())


async def _apply(
    stage: Stage, one: DemoPerson, unit: OrgUnit, code: JoinQrcode | None, number: int, picture: Stored
) -> MembershipApplication:
    fields = await JoinField.all().order_by("sort")
    industry, platform, occupation, employer = _WORK[number % len(_WORK)]
    ref = await system_get_unit(unit.id)
    async with transaction() as tx:
        account = Account(kind=AccountKind.MEMBER, name="微信用户")
        set_encrypted(account, "phone", one.phone)
        await account.save(force_create=True)
        actor = Actor(Audience.MEMBER, account.id, 0, name=one.name)
        outcome = RealnameOutcome.NOT_FOUND if number % 6 == 5 else RealnameOutcome.MATCH
        application = applications._row(one, account, ref, code, outcome)
        application.form_kind = FormKind.NEW_FORM
        application.placement_pending = not holds_members(ref.level)
        application.source = ApplicationSource.SELF if code is None else application.source
        facts = NewFormFacts(
            industry, platform, occupation, employer, stage.places.district.area_code[:6], screenshots=(await _file(tx, account, picture),),
            answers=((fields[0].id, "6 天以上"), (fields[1].id, "万象商圈站")),
        )  # fmt: skip
        set_facts(application, facts)
        await application.save(force_create=True)
        await keep_details(tx, application, facts)
        await flow.start(tx, actor, PROCESS_KEY, subject_of(application, ref))
        await attach_screenshots(tx, actor, application, facts)
        await record_audit(
            tx, actor, "membership.application.submitted", object_type="membership_application", object_id=application.id,
            label=one.name, unit_id=unit.id,
        )  # fmt: skip
    return application


async def _file(tx: Tx, account: Account, picture: Stored) -> int:
    """One more row of a stored picture: whoever looks sees only the rows of their own applications."""
    file = await system_record_file(
        tx, picture, name="订单截图.png", mime="image/png", purpose=SCREENSHOT, owner_account_id=account.id, audience=Audience.MEMBER,
        expires_at=None,
    )  # fmt: skip
    return file.id


async def _refuse(stage: Stage, application: MembershipApplication, unit: OrgUnit) -> None:
    view = await flow.system_view("membership_application", application.id)
    assert view is not None and view.task_version is not None
    officer = await stage.officer("federation" if unit.id == stage.places.federation.id else "district")
    async with transaction() as tx:
        await flow.reject(tx, officer, subject_of(application, await system_get_unit(unit.id)), view.task_version, _REASON)


async def _count(code: JoinQrcode) -> None:
    many = await MembershipApplication.filter(qrcode_id=code.id).count()
    async with transaction():
        await JoinQrcode.filter(id=code.id).update(
            application_count=many, scan_count=many * 4 + 3, share_scan_count=many * 2, share_application_count=many // 3
        )


def _screenshot(number: int) -> bytes:
    """A drawn order list, with nobody's name on it."""
    image = Image.new("RGB", (360, 640), (245, 246, 248))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 360, 88), fill=(200, 22, 29))
    draw_text(draw, (180, 60), "我的订单", 26, (255, 255, 255), anchor="ms")
    for row in range(4):
        top = 110 + row * 128
        draw.rounded_rectangle((16, top, 344, top + 112), 12, fill=(255, 255, 255))
        draw_text(draw, (34, top + 40), f"订单 {20261100 + number * 10 + row}", 20, (31, 35, 41), anchor="ls")
        draw_text(draw, (34, top + 82), "已送达 · 顾客信息已遮盖", 17, (134, 144, 156), anchor="ls")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
