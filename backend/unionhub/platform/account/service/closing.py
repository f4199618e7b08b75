"""Closing a phone-side account for good (SYS-X4, PIPL 47): what the account holds, and letting it go."""

import datetime as dt
from dataclasses import dataclass

from unionhub.kernel import codes
from unionhub.kernel.crypto import companion_names, set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, lock
from unionhub.kernel.masking import mask_id_card, mask_mobile
from unionhub.platform.account.enums import AccountKind, AccountState, IdentityProvider
from unionhub.platform.account.models import Account, AccountIdentity, Person, Session
from unionhub.platform.account.service.sessions import end_sessions_of

CLOSED_NAME = "已注销用户"


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What is held of an account, masked as its owner is shown it."""

    name: str
    person_id: int | None
    phone: str
    made_at: dt.datetime
    last_login_at: dt.datetime | None
    ways_in: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignIn:
    """One sign-in."""

    at: dt.datetime
    ip: str
    device: str


@dataclass(frozen=True, slots=True)
class PersonFactsHeld:
    """What is held of a person, masked."""

    name: str
    sex: str | None
    birth_year: int | None
    cert_no: str
    verified_at: dt.datetime | None


_WAYS = {IdentityProvider.WECHAT_MP: "微信小程序", IdentityProvider.WECHAT_OA: "微信公众号", IdentityProvider.PHONE: "手机号短信登录"}


async def system_account_facts(account_id: int) -> AccountFacts:
    """What the account holds; for its owner."""
    account = await Account.get(id=account_id)
    ways = await AccountIdentity.filter(account_id=account_id).order_by("id")
    phone = mask_mobile(account.phone.open()) if account.phone is not None else ""
    return AccountFacts(
        account.name, account.person_id, phone, account.created_at, account.last_login_at,
        tuple(_WAYS[one.provider] for one in ways),
    )  # fmt: skip


async def system_sign_ins(account_id: int, limit: int = 20) -> list[SignIn]:
    """The account's latest sign-ins; for its owner."""
    rows = await Session.filter(account_id=account_id).order_by("-id").limit(limit)
    return [SignIn(row.created_at, row.ip, row.user_agent[:80]) for row in rows]


async def system_person_held(person_id: int) -> PersonFactsHeld:
    """What is held of the person behind an account; for themselves."""
    person = await Person.get(id=person_id)
    return PersonFactsHeld(person.name, person.sex, person.birth_year, mask_id_card(person.cert_no.open()), person.verified_at)


async def close_account(tx: Tx, account_id: int) -> None:
    """Sessions end, the ways in are unlinked, every personal column is emptied; the bare row stays for what points at it."""
    ensure_tx(tx)
    for account in await lock(tx, Account, [account_id]):
        if account.kind is not AccountKind.MEMBER:
            raise ValueError("only phone-side accounts are closed by their owners")
        await end_sessions_of(tx, account.id, "closed")
        await Session.filter(account_id=account.id).update(ip="", user_agent="")
        await AccountIdentity.filter(account_id=account.id).delete()
        set_encrypted(account, "phone", None)
        account.name, account.person_id, account.state = CLOSED_NAME, None, AccountState.DISABLED
        account.elder_mode, account.last_login_at = False, None
        account.version += 1
        columns = ["name", "person_id", "state", "elder_mode", "last_login_at", "version", *companion_names(Account, "phone")]
        await account.save(update_fields=columns)


async def forget_person(tx: Tx, person_id: int) -> bool:
    """Delete a person nothing else needs; a person with another account stays. Returns whether it is gone."""
    ensure_tx(tx)
    if not await lock(tx, Person, [person_id]) or await Account.filter(person_id=person_id).exists():
        return False
    await Person.filter(id=person_id).delete()
    return True


async def correct_person(tx: Tx, person_id: int, *, name: str | None = None, cert_no: str | None = None) -> Person:
    """Put a person's name or certificate right, decided by an officer. The database refuses a certificate somebody else has."""
    ensure_tx(tx)
    [person] = await lock(tx, Person, [person_id])
    columns: list[str] = []
    if name is not None:
        person.name = name
        columns.append("name")
        await Account.filter(person_id=person_id).update(name=name)
    if cert_no is not None:
        info = codes.check_id_card(cert_no).info
        set_encrypted(person, "cert_no", cert_no)
        person.sex = info.sex if info else person.sex
        person.birth_year = info.birth.year if info and info.birth else person.birth_year
        columns += ["sex", "birth_year", *companion_names(Person, "cert_no")]
    await person.save(update_fields=columns)
    return person
