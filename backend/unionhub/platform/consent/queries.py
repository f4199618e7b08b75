"""Reads of consent: the documents in force, and where an account stands."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.platform.consent.enums import ConsentAction
from unionhub.platform.consent.errors import ConsentDocumentUnknown
from unionhub.platform.consent.models import ConsentDocument, ConsentRecord
from unionhub.platform.consent.schemas import ConsentDocumentVersion, ConsentState

MAX_VERSION = 100_000
SAME_FORM = dt.timedelta(seconds=30)  # a form's ticks are written in the form's transaction, a moment after its own instant


@dataclass(frozen=True, slots=True)
class InForce:
    """The text in force for one key; agreements to ``accepted_from`` or a later version still count."""

    document: ConsentDocument
    accepted_from: int


async def system_documents_in_force() -> dict[str, InForce]:
    """The newest effective version of every document, by key, required ones first."""
    rows = await ConsentDocument.filter(effective_from__lte=clock.now()).order_by("key", "version")
    found: dict[str, InForce] = {}
    for row in rows:
        accepted_from = row.version if row.renews or row.key not in found else found[row.key].accepted_from
        found[row.key] = InForce(row, accepted_from)
    shown = sorted(found.values(), key=lambda one: (not one.document.required, one.document.sensitive, one.document.id))
    return {one.document.key: one for one in shown}


async def system_get_document(key: str, version: int) -> ConsentDocument:
    """One version that is or was in force, or ConsentDocumentUnknown."""
    known = 1 <= version <= MAX_VERSION
    found = await ConsentDocument.get_or_none(key=key, version=version, effective_from__lte=clock.now()) if known else None
    if found is None:
        raise ConsentDocumentUnknown
    return found


async def system_latest_records(account_id: int, keys: Collection[str] | None = None) -> dict[str, ConsentRecord]:
    """The account's latest decision per document."""
    wanted = ConsentRecord.filter(account_id=account_id)
    if keys is not None:
        wanted = wanted.filter(key__in=list(keys))
    return {row.key: row for row in await wanted.order_by("id")}


@dataclass(frozen=True, slots=True)
class Agreed:
    """One consent as it stood when something was handed in."""

    key: str
    version: int
    title: str
    at: dt.datetime


async def system_agreed_at(account_id: int, at: dt.datetime) -> list[Agreed]:
    """What the account had agreed to when it handed something in at that instant, ticks of that very form included."""
    rows = await ConsentRecord.filter(account_id=account_id, created_at__lte=at + SAME_FORM).order_by("id")
    standing: dict[str, ConsentRecord] = {}
    for row in rows:
        if row.action is ConsentAction.GIVEN:
            standing[row.key] = row
        elif row.created_at <= at:
            standing.pop(row.key, None)
    titles = {(one.key, one.version): one.title for one in await ConsentDocument.filter(key__in=list(standing))} if standing else {}
    return [Agreed(row.key, row.version, titles[row.key, row.version], row.created_at) for row in standing.values()]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision as it was made."""

    title: str
    version: int
    given: bool
    at: dt.datetime


async def system_decisions(account_id: int) -> list[Decision]:
    """All decisions of an account, newest first."""
    rows = await ConsentRecord.filter(account_id=account_id).order_by("-id")
    keys = {row.key for row in rows}
    titles = {(one.key, one.version): one.title for one in await ConsentDocument.filter(key__in=keys)} if keys else {}
    return [
        Decision(titles.get((row.key, row.version), row.key), row.version, row.action is ConsentAction.GIVEN, row.created_at)
        for row in rows
    ]


def counts(record: ConsentRecord | None, in_force: InForce | None) -> bool:
    """Whether this latest decision is a consent to what is in force now."""
    return (
        record is not None
        and in_force is not None
        and record.action is ConsentAction.GIVEN
        and in_force.accepted_from <= record.version <= in_force.document.version
    )


async def list_own_states(actor: Actor) -> list[ConsentState]:
    """Where the caller stands with every document they ever decided on."""
    records = await system_latest_records(actor.account_id)
    in_force = await system_documents_in_force()
    texts = {(row.key, row.version): row for row in await ConsentDocument.filter(key__in=list(records))} if records else {}
    return [render_state(record, texts[key, record.version], in_force.get(key)) for key, record in sorted(records.items())]


def render_state(record: ConsentRecord, document: ConsentDocument, in_force: InForce | None) -> ConsentState:
    """One decision as its owner sees it."""
    return ConsentState(
        key=record.key,
        version=record.version,
        title=document.title,
        given=record.action is ConsentAction.GIVEN,
        at=record.created_at,
        current=counts(record, in_force),
        withdrawable=document.withdrawable,
        withdrawal_effect=document.withdrawal_effect,
    )


async def list_documents(actor: Actor) -> list[ConsentDocumentVersion]:
    """Every version, newest first, scheduled ones too. Texts are the installation's, not a unit's: ``actor`` narrows nothing."""
    in_force = {one.document.id for one in (await system_documents_in_force()).values()}
    rows = await ConsentDocument.all().order_by("key", "-version")
    return [render_document(row, row.id in in_force) for row in rows]


def render_document(row: ConsentDocument, in_force: bool) -> ConsentDocumentVersion:
    """One version as its keeper sees it."""
    return ConsentDocumentVersion(
        **{name: getattr(row, name) for name in ConsentDocumentVersion.model_fields if name != "in_force"}, in_force=in_force
    )
