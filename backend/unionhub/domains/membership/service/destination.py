"""Which union an application goes to: by a code, by a union found, or by the place of work (JOIN-02, 03, 10, 20, 35)."""

from typing import NamedTuple

from unionhub.domains.membership.enums.applications import ApplicationSource, FormKind
from unionhub.domains.membership.errors import NotForMembers, QrcodeRevoked, UnionNotOpen, UnitClosed
from unionhub.domains.membership.models.applications import MembershipApplication
from unionhub.domains.membership.models.qrcodes import JoinQrcode
from unionhub.domains.membership.policy.areas import holds_members, significant
from unionhub.domains.membership.policy.newform import NewFormFacts
from unionhub.domains.membership.service.areas import system_union_for_area
from unionhub.domains.membership.service.qrcodes import read_landing
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.ports import UnitRef, system_find_unit, system_get_unit

_REFUSALS = {"revoked": QrcodeRevoked, "not_open": UnionNotOpen, "unit_closed": UnitClosed}


class Destination(NamedTuple):
    """The union that receives the application, and how the applicant came. ``placement_pending``: 归属待定 (JOIN-20)."""

    unit: UnitRef
    source: ApplicationSource
    form_kind: FormKind
    code: JoinQrcode | None = None
    placement_pending: bool = False


async def destination_of(qr_token: str | None, unit_id: int | None, facts: NewFormFacts | None) -> Destination:
    """By a code (or its share link), else by the union chosen, else by the place of work.

    The form of new-form workers may name a union besides the code, and a federation's code only opens the form: then the place of
    work decides. Raises QrcodeUnknown, QrcodeRevoked, UnionNotOpen, UnitClosed, NotForMembers, InvalidFields.
    """
    if qr_token is None:
        return await _without_code(unit_id, facts)
    landing = await read_landing(qr_token)
    if landing.state in _REFUSALS:
        raise _REFUSALS[landing.state]
    code, source = landing.code, ApplicationSource.SHARE if landing.shared else ApplicationSource.QRCODE
    if code.form_kind is FormKind.UNIT:
        if facts is not None or unit_id is not None:
            raise InvalidFields([("new_form", "unexpected", "扫单位工会的码只需填写姓名、身份证号、手机号码")])
        return Destination(landing.unit, source, FormKind.UNIT, code)
    if facts is None:
        raise InvalidFields([("new_form", "missing", "请填写工作情况信息")])
    unit = await _open_union(unit_id) if unit_id is not None else await _by_federation(landing.unit, facts)
    return _placed(unit, source, facts, code)


async def destination_again(before: MembershipApplication, unit_id: int | None, facts: NewFormFacts | None) -> Destination:
    """Where an application handed in once more goes: the same way as before, unless another union is named (JOIN-X1)."""
    code = await JoinQrcode.get_or_none(id=before.qrcode_id) if before.qrcode_id else None
    if unit_id is not None and unit_id != before.unit_id:
        return (await _without_code(unit_id, facts))._replace(source=before.source, code=code)
    unit = await system_get_unit(before.unit_id)
    if before.form_kind is FormKind.NEW_FORM and facts is not None and not holds_members(unit.level):
        return _placed(await _by_federation(unit, facts), before.source, facts, code)
    _ensure_open(unit)
    return _placed(unit, before.source, facts, code)


async def _without_code(unit_id: int | None, facts: NewFormFacts | None) -> Destination:
    if unit_id is not None:
        return _placed(await _open_union(unit_id), ApplicationSource.SELF, facts)
    if facts is None:
        raise InvalidFields([("unit_id", "missing", "请选择要加入的工会")])
    return _placed(await _by_area(facts), ApplicationSource.SELF, facts)


def _placed(unit: UnitRef, source: ApplicationSource, facts: NewFormFacts | None, code: JoinQrcode | None = None) -> Destination:
    kind = FormKind.NEW_FORM if facts is not None else FormKind.UNIT
    return Destination(unit, source, kind, code, placement_pending=facts is not None and not holds_members(unit.level))


async def _by_federation(unit: UnitRef, facts: NewFormFacts) -> UnitRef:
    """The code's union where people belong to it or the work is in its very area, else the one that looks after the place."""
    if holds_members(unit.level) or (unit.area_code and significant(unit.area_code) == significant(facts.work_area_code)):
        return unit
    return await _by_area(facts)


async def _by_area(facts: NewFormFacts) -> UnitRef:
    unit = await system_union_for_area(facts.work_area_code)
    if unit is None:
        raise InvalidFields([("new_form.work_area_code", "no_union", "这个地区还没有工会受理，请改选上一级地区")])
    return unit


async def _open_union(unit_id: int) -> UnitRef:
    unit = await system_find_unit(unit_id)
    if unit is None or unit.kind is not UnitKind.UNION:
        raise InvalidFields([("unit_id", "unknown", "没有找到这家工会，请重新选择")])
    if not holds_members(unit.level):
        raise NotForMembers
    _ensure_open(unit)
    return unit


def _ensure_open(unit: UnitRef) -> None:
    if not unit.is_active:
        raise UnitClosed
    if not unit.scan_join_enabled:
        raise UnionNotOpen
