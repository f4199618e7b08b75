"""The door of consent for other packages."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.consent import queries
from unionhub.platform.consent.enums import ConsentAction
from unionhub.platform.consent.purposes_map import PersonalField, personal_fields, purpose_names, retention_names
from unionhub.platform.consent.queries import Agreed, Decision
from unionhub.platform.consent.service import decisions, documents

__all__ = [
    "Agreed",
    "Asked",
    "Decision",
    "PersonalField",
    "ensure_consents",
    "forget_records",
    "install_defaults",
    "is_given",
    "personal_fields",
    "purpose_names",
    "record_given",
    "retention_names",
    "system_asked",
    "system_decisions",
    "system_given",
    "system_title",
    "was_withdrawn",
]

Given = Sequence[tuple[str, int]]
"""What the person ticked: (key, version)."""


async def ensure_consents(account_id: int, required_keys: Collection[str], given: Given = (), *, field: str = "consents") -> None:
    """Raise InvalidFields on ``field`` unless every required document is ticked in its version in force, or was agreed to before.

    Codes: ``unknown`` (no such document), ``outdated`` (an older text was shown), ``missing``.
    """
    in_force = await queries.system_documents_in_force()
    records = await queries.system_latest_records(account_id, required_keys)
    problems = decisions.problems_of(given, in_force, field)
    ticked = {key for key, _ in given}
    for key in required_keys:
        one = in_force.get(key)
        if one is None:
            raise LookupError(f"no consent document {key!r} is in force; see defaults/documents.json")
        if key not in ticked and not queries.counts(records.get(key), one):
            problems.append((field, "missing", f"请先阅读并同意《{one.document.title}》"))
    if problems:
        raise InvalidFields(problems)


async def record_given(tx: Tx, actor: Actor, given: Given) -> None:
    """Write down what the actor ticked, in the caller's transaction; what already counts is not written twice."""
    await decisions.record_given(tx, actor, given)


async def system_decisions(account_id: int) -> list[Decision]:
    """Everything the account agreed to or took back, newest first; for its owner."""
    return await queries.system_decisions(account_id)


async def forget_records(tx: Tx, account_id: int) -> int:
    """Delete what a closed account had agreed to, once the time for which it is evidence is over. Returns how many."""
    return await decisions.forget_records(tx, account_id)


async def is_given(account_id: int, key: str) -> bool:
    """Whether the account's latest decision is a consent to the text in force."""
    records = await queries.system_latest_records(account_id, [key])
    return queries.counts(records.get(key), (await queries.system_documents_in_force()).get(key))


async def was_withdrawn(account_id: int, keys: Iterable[str]) -> list[str]:
    """Which of these consents the account has taken back: processing on their ground has to stop."""
    records = await queries.system_latest_records(account_id, list(keys))
    return sorted(key for key, record in records.items() if record.action is ConsentAction.WITHDRAWN)


async def system_given(account_id: int, at: dt.datetime) -> list[Agreed]:
    """What the account had agreed to when it handed something in at that instant (shown to a reviewer)."""
    return await queries.system_agreed_at(account_id, at)


async def system_title(key: str) -> str:
    """The title of the text in force, for notices; the key itself when there is none."""
    one = (await queries.system_documents_in_force()).get(key)
    return one.document.title if one else key


@dataclass(frozen=True, slots=True)
class Asked:
    """A text that a form asks agreement to."""

    key: str
    version: int
    title: str
    summary: str


async def system_asked(key: str) -> Asked:
    """The text in force, for a form that people without an account fill in."""
    document = (await queries.system_documents_in_force())[key].document
    return Asked(document.key, document.version, document.title, document.summary)


async def install_defaults(tx: Tx, *, site_name: str, service_phone: str) -> int:
    """Publish the shipped texts that are missing; returns how many."""
    return await documents.install_defaults(tx, site_name=site_name, service_phone=service_phone)
