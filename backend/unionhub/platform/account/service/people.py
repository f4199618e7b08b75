"""Persons: one row per verified certificate (D8). Only verified facts are written; an unverified caller learns nothing."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from unionhub.kernel import clock, codes
from unionhub.kernel.crypto import by_index, by_indexes, index_of, sealed_columns, set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, insert_once, insert_rows, lock
from unionhub.kernel.errors import Conflict
from unionhub.kernel.ids import new_id
from unionhub.platform.account.enums import AccountKind, AccountState
from unionhub.platform.account.models import Account, Person
from unionhub.platform.account.service.seen import last_seen_of, tell_seen
from unionhub.platform.account.service.sessions import end_sessions_of


class CertificateTaken(Conflict):
    code = "account.certificate_name_differs"
    message = "该证件号码在会员库中登记的姓名与本次不一致，请核对后再办理"


class PersonFacts(NamedTuple):
    """What a verified certificate says."""

    name: str
    cert_type: str
    cert_no: str


async def find_person(cert_no: str) -> Person | None:
    """The person of a certificate number, if known."""
    return await Person.filter(by_index(Person, "cert_no", cert_no)).first()


async def ensure_person(tx: Tx, facts: PersonFacts) -> Person:
    """The one person of this certificate, made if new and locked. Raises CertificateTaken when another name is on record."""
    ensure_tx(tx)
    checked = codes.check_id_card(facts.cert_no)
    info = checked.info
    person = Person(
        name=facts.name,
        cert_type=facts.cert_type,
        sex=info.sex if info else None,
        birth_year=info.birth.year if info and info.birth else None,
        verified_at=clock.now(),
    )
    set_encrypted(person, "cert_no", checked.value)
    known = await find_person(checked.value)
    if known is None and not await insert_once(tx, person):
        known = await find_person(checked.value)
    row = (await lock(tx, Person, [(known or person).id]))[0]
    if row.name != facts.name:
        raise CertificateTaken
    return row


async def link_account(tx: Tx, account_id: int, person: Person) -> None:
    """Bind an account to the person whose certificate and phone it has proved (D8)."""
    ensure_tx(tx)
    accounts = await lock(tx, Account, [account_id])
    for account in accounts:
        if account.person_id != person.id:
            account.person_id = person.id
            account.name = person.name
            account.version += 1
            await account.save(update_fields=["person_id", "name", "version"])
            if account.kind is AccountKind.MEMBER:
                await tell_seen(tx, account.id, person.id, await last_seen_of(account.id))


class PersonKnown(NamedTuple):
    """A person found by a certificate number, and the name on record."""

    id: int
    name: str


async def system_find_persons(cert_nos: Collection[str]) -> dict[str, PersonKnown]:
    """Persons by certificate number, in one query (the anti-join of an import, D6)."""
    numbers = sorted(set(cert_nos))
    if not numbers:
        return {}
    rows = await Person.filter(by_indexes(Person, "cert_no", numbers)).values("id", "name", "cert_no_idx", "cert_no_idx_next")
    known = {
        digest: PersonKnown(row["id"], row["name"]) for row in rows for digest in (row["cert_no_idx"], row["cert_no_idx_next"]) if digest
    }
    found: dict[str, PersonKnown] = {}
    for number in numbers:
        pair = index_of(Person, "cert_no", number)
        person = known.get(pair.current) or known.get(pair.following or "")
        if person is not None:
            found[number] = person
    return found


async def ensure_persons(tx: Tx, facts: Sequence[PersonFacts]) -> dict[str, PersonKnown]:
    """The person of each certificate number, those that were missing made in bulk, those that were there locked.

    Numbers are normalised and each stands in one of the facts only. An imported certificate is not a verified one. When somebody else
    makes one of them in the same instant, IntegrityError: the caller runs its whole transaction again.
    """
    ensure_tx(tx)
    known = await system_find_persons([one.cert_no for one in facts])
    if known:
        await lock(tx, Person, [one.id for one in known.values()])
    rows = []
    for one in facts:
        if one.cert_no in known:
            continue
        info = codes.check_id_card(one.cert_no).info if one.cert_type in ("", "01", "02", "03", "04") else None
        row_id = new_id()
        rows.append(
            {
                "id": row_id,
                "name": one.name,
                "cert_type": one.cert_type or "01",
                "sex": info.sex if info else None,
                "birth_year": info.birth.year if info and info.birth else None,
                **sealed_columns(Person, "cert_no", row_id, one.cert_no),
            }
        )
        known[one.cert_no] = PersonKnown(row_id, one.name)
    await insert_rows(tx, Person, rows)
    return known


async def switch_phone_accounts(tx: Tx, person_id: int, *, working: bool) -> int:
    """Let a person's phone-side accounts work or not (the dead sign in no more); returns how many changed. Staff accounts stay."""
    ensure_tx(tx)
    state = AccountState.ACTIVE if working else AccountState.DISABLED
    ids = await Account.filter(person_id=person_id, kind=AccountKind.MEMBER).exclude(state=state).values_list("id", flat=True)
    accounts = await lock(tx, Account, [int(str(one)) for one in ids])
    for account in accounts:
        account.state = state
        account.version += 1
        await account.save(update_fields=["state", "version"])
        if not working:
            await end_sessions_of(tx, account.id, "disabled")
    return len(accounts)
