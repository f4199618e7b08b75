"""Persons: one row per verified certificate (D8). Only verified facts are written; an unverified caller learns nothing."""

from typing import NamedTuple

from unionhub.kernel import clock, codes
from unionhub.kernel.crypto import by_index, set_encrypted
from unionhub.kernel.db import Tx, ensure_tx, insert_once, lock
from unionhub.kernel.errors import Conflict
from unionhub.platform.account.models import Account, Person


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
