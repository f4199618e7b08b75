"""Own-account answers: what /me and a login say."""

import datetime as dt
import json
from typing import Any

from unionhub.kernel import clock, services
from unionhub.kernel.authz import Actor
from unionhub.kernel.http.csrf import csrf_token
from unionhub.kernel.masking import mask_name
from unionhub.kernel.site import Site
from unionhub.platform.account.enums import IdentityProvider
from unionhub.platform.account.errors import SessionExpired
from unionhub.platform.account.models import Account, AccountIdentity, Capacity, Person, Role, Session
from unionhub.platform.account.policy import PASSWORD_DAYS, Restriction, restriction
from unionhub.platform.account.schemas import (
    CapacityOut,
    EnterpriseBrief,
    EnterpriseMe,
    MemberAccount,
    MemberLogin,
    MemberMe,
    PersonBrief,
    StaffAccount,
    StaffMe,
    UnitBrief,
    UserCapacity,
    UserOut,
)
from unionhub.platform.account.service.phone_side import PhoneSignedIn
from unionhub.platform.account.service.sign_in import live_capacities
from unionhub.platform.org.ports import system_get_unit, system_path_names


async def session_of(actor: Actor) -> Session:
    """The row of the actor's session."""
    return await Session.get(id=actor.session_id)


async def member_account(account_id: int) -> MemberAccount:
    """A phone-side account as its owner sees it."""
    account = await Account.get(id=account_id)
    person = await Person.get_or_none(id=account.person_id) if account.person_id else None
    wechat = await AccountIdentity.filter(
        account_id=account_id, provider__in=[IdentityProvider.WECHAT_MP.value, IdentityProvider.WECHAT_OA.value]
    ).exists()
    return MemberAccount(
        id=account.id,
        display_name=mask_name(person.name) if person else account.name,
        phone_tail=account.phone_tail,
        has_phone=account.phone_tail is not None,
        wechat_bound=wechat,
        person=PersonBrief(name_masked=mask_name(person.name), verified=person.verified_at is not None) if person else None,
        elder_mode=account.elder_mode,
    )


async def member_login(signed: PhoneSignedIn, *, show_token: bool) -> MemberLogin:
    """The answer of a phone-side login; the token itself only where no cookie carries it."""
    session = await session_of(signed.actor)
    return MemberLogin(
        token=signed.token if show_token else None,
        csrf_token=csrf_token(signed.token),
        account=await member_account(signed.actor.account_id),
        expires_at=session.expires_at,
        idle_seconds=session.idle_seconds,
    )


async def member_me(actor: Actor) -> MemberMe:
    """/member/account/me."""
    return MemberMe(csrf_token=actor.csrf, account=await member_account(actor.account_id))


def staff_account(account: Account) -> StaffAccount:
    """A user-name account as its owner sees it."""
    changed = account.password_changed_at
    return StaffAccount(
        id=account.id,
        username=account.username or "",
        name=account.name,
        phone_tail=account.phone_tail,
        must_change_password=_restriction(account) == "password",
        password_expires_on=(changed + dt.timedelta(days=PASSWORD_DAYS)).date() if changed else None,
        totp_enabled=account.totp_confirmed_at is not None,
    )


def _capacity(row: Capacity, names: dict[int, str]) -> CapacityOut:
    unit: Any = row.unit
    return CapacityOut(id=row.id, role_name=row.role.name, unit=UnitBrief(id=unit.id, name=unit.name, path_names=names.get(unit.id, "")))


async def staff_me(actor: Actor, token: str | None = None, *, show_token: bool = False) -> StaffMe:
    """/staff/account/me and the answer of a staff login (then with the fresh ``token``)."""
    account = await Account.get(id=actor.account_id)
    session = await session_of(actor)
    capacities = await live_capacities(account.id)
    names = await system_path_names([row.unit_id for row in capacities])
    current = next((row for row in capacities if row.id == actor.capacity_id), None)
    if current is None:  # taken away a moment ago, and the session was still remembered
        raise SessionExpired("您的岗位已变动，请重新登录")
    permissions = actor.permissions
    if token is not None:
        role = await Role.get(id=current.role_id)
        permissions = frozenset(_loads(role.permissions))
    facts = staff_account(account)
    return StaffMe(
        csrf_token=csrf_token(token) if token is not None else actor.csrf,
        token=token if show_token else None,
        account=facts,
        capacity=_capacity(current, names),
        capacities=[_capacity(row, names) for row in capacities],
        permissions=sorted(permissions),
        restricted=_restriction(account) is not None,
        restriction=_restriction(account),
        idle_seconds=session.idle_seconds,
        expires_at=session.expires_at,
    )


def _loads(text: str) -> list[str]:
    listed: list[str] = json.loads(text)
    return listed


def _restriction(account: Account) -> Restriction | None:
    return restriction(
        account.kind,
        must_change=account.must_change_password,
        changed_at=account.password_changed_at,
        has_factor=account.totp_confirmed_at is not None,
        factor_required=services.get(Site).staff_second_factor,
        now=clock.now(),
    )


async def enterprise_me(actor: Actor, token: str | None = None) -> EnterpriseMe:
    """/enterprise/account/me and the answer of an enterprise login."""
    account = await Account.get(id=actor.account_id)
    session = await session_of(actor)
    unit = await system_get_unit(actor.unit_id or 0)
    return EnterpriseMe(
        csrf_token=csrf_token(token) if token is not None else actor.csrf,
        account=staff_account(account),
        enterprise=EnterpriseBrief(id=unit.id, name=unit.name, uscc=unit.uscc or None),
        restricted=_restriction(account) is not None,
        idle_seconds=session.idle_seconds,
        expires_at=session.expires_at,
    )


def user_out(account: Account, capacities: list[Capacity]) -> UserOut:
    """A user as an administrator sees it."""
    return UserOut(
        id=account.id,
        username=account.username or "",
        name=account.name,
        phone_tail=account.phone_tail,
        state=account.state,
        capacities=[
            UserCapacity(id=row.id, role_id=row.role.id, role_name=row.role.name, unit_id=row.unit.id, unit_name=row.unit.name)
            for row in capacities
        ],
        last_login_at=account.last_login_at,
        totp_enabled=account.totp_confirmed_at is not None,
        version=account.version,
    )
