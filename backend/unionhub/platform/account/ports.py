"""The door of platform/account for other packages."""

from collections.abc import Iterable
from dataclasses import dataclass

from unionhub.kernel.authz import Actor
from unionhub.kernel.crypto import Sealed
from unionhub.platform.account.enums import AccountKind, AccountState, IdentityProvider
from unionhub.platform.account.models import Account, AccountIdentity, Person
from unionhub.platform.account.service import appointing, enterprises
from unionhub.platform.account.service.closing import (
    close_account,
    correct_person,
    forget_person,
    system_account_facts,
    system_person_held,
    system_sign_ins,
)
from unionhub.platform.account.service.officers import (
    Officer,
    system_has_reviewer,
    system_officers,
    system_person_of_account,
    system_role_names,
    system_roles_with,
    system_search_officers,
)
from unionhub.platform.account.service.people import (
    PersonFacts,
    PersonKnown,
    ensure_person,
    ensure_persons,
    find_person,
    link_account,
    switch_phone_accounts,
    system_find_persons,
)
from unionhub.platform.account.service.phone_side import write_phone
from unionhub.platform.account.service.seen import persons_with_account, system_last_seen
from unionhub.platform.account.service.shipped_roles import install_default_roles
from unionhub.platform.account.service.sms_codes import ensure_code


@dataclass(frozen=True, slots=True)
class PersonView:
    """What others may know of a person without opening anything."""

    id: int
    name: str
    sex: str | None
    birth_year: int | None
    cert_no_tail: str


def person_view(person: Person) -> PersonView:
    """The clear part of a person."""
    return PersonView(person.id, person.name, person.sex, person.birth_year, person.cert_no_tail)


async def system_persons(person_ids: list[int]) -> dict[int, PersonView]:
    """Clear parts of many persons (names for a page of rows the caller has scoped)."""
    return {row.id: person_view(row) for row in await Person.filter(id__in=set(person_ids))} if person_ids else {}


async def system_persons_by_index(digests: Iterable[str]) -> dict[str, PersonView]:
    """Clear parts of persons by the blind index of their certificate, which every table that holds certificates shares."""
    return {row.cert_no_idx: person_view(row) for row in await Person.filter(cert_no_idx__in=set(digests))}


async def system_account_names(account_ids: list[int]) -> dict[int, str]:
    """Display names of accounts (timelines)."""
    return dict(await Account.filter(id__in=set(account_ids)).values_list("id", "name")) if account_ids else {}


async def system_cert_no(person_id: int) -> str:
    """The certificate number of a person the caller has scoped and may unmask."""
    person = await Person.get(id=person_id)
    sealed: Sealed = person.cert_no
    return sealed.open()


async def person_of(actor: Actor) -> int | None:
    """The person behind the actor's account now: a link made a second ago counts, whatever a cached session says."""
    account = await Account.get_or_none(id=actor.account_id)
    return account.person_id if account is not None else None


async def system_accounts_of_person(person_id: int) -> list[int]:
    """The working accounts of a person on the phone side, for notices about what is theirs."""
    return [row.id for row in await Account.filter(person_id=person_id, kind=AccountKind.MEMBER, state="active").order_by("id")]


async def system_account_phone_matches(account_id: int, phone: str) -> bool:
    """Whether the account has proved to hold this number."""
    account = await Account.get(id=account_id)
    return account.phone is not None and account.phone.open() == phone


class AccountDirectory:
    """Where a notice reaches an account: implements platform/notice's RecipientDirectory."""

    async def openid(self, account_id: int) -> str | None:
        """The mini-program openid, if the account has one."""
        row = await AccountIdentity.filter(account_id=account_id, provider=IdentityProvider.WECHAT_MP).first()
        return row.openid if row else None

    async def phone(self, account_id: int) -> str | None:
        """The verified phone number, for the SMS vendor only."""
        account = await Account.get_or_none(id=account_id)
        return account.phone.open() if account is not None and account.phone is not None else None


__all__ = [
    "AccountDirectory", "AccountState", "Officer", "PersonFacts", "PersonKnown", "PersonView", "appointing", "close_account",
    "correct_person", "ensure_code", "ensure_person", "ensure_persons", "enterprises", "find_person", "forget_person",
    "install_default_roles", "link_account", "person_of", "person_view", "persons_with_account", "switch_phone_accounts",
    "system_account_facts", "system_account_names", "system_account_phone_matches", "system_accounts_of_person", "system_cert_no",
    "system_find_persons", "system_has_reviewer", "system_last_seen", "system_officers", "system_person_held",
    "system_person_of_account", "system_persons", "system_persons_by_index", "system_role_names", "system_roles_with",
    "system_search_officers", "system_sign_ins", "write_phone",
]  # fmt: skip
