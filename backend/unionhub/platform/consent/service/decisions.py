"""Giving consent and taking it back. Records are only ever added."""

from collections.abc import Mapping, Sequence

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.kernel.queue import publish
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent import audit, queries
from unionhub.platform.consent.enums import ConsentAction
from unionhub.platform.consent.errors import ConsentNotGiven, ConsentNotWithdrawable
from unionhub.platform.consent.events import ConsentGiven, ConsentWithdrawn
from unionhub.platform.consent.models import ConsentDocument, ConsentRecord
from unionhub.platform.consent.queries import InForce
from unionhub.platform.consent.schemas import ConsentGive, ConsentState


async def give(actor: Actor, body: ConsentGive) -> list[ConsentState]:
    """Agree to documents in their versions in force; all or nothing. Raises InvalidFields (``items.<n>``)."""
    given = [(item.key, item.version) for item in body.items]
    problems = problems_of(given, await queries.system_documents_in_force(), "items")
    if problems:
        raise InvalidFields(problems)
    async with transaction() as tx:
        await record_given(tx, actor, given)
        await remember(tx, 201, {})
    return await queries.list_own_states(actor)


def problems_of(given: Sequence[tuple[str, int]], in_force: Mapping[str, InForce], field: str) -> list[tuple[str, str, str]]:
    """Ticks that agree to nothing in force."""
    problems = []
    for number, (key, version) in enumerate(given):
        one = in_force.get(key)
        if one is None:
            problems.append((f"{field}.{number}", "unknown", "没有这份文件，请刷新后重试"))
        elif version != one.document.version:
            problems.append((f"{field}.{number}", "outdated", f"《{one.document.title}》已更新，请阅读新版本后再同意"))
    return problems


async def record_given(tx: Tx, actor: Actor, given: Sequence[tuple[str, int]]) -> None:
    """Write down what the actor ticked; a consent to this very version that still stands is not written twice."""
    ensure_tx(tx)
    latest = await queries.system_latest_records(actor.account_id, [key for key, _ in given])
    for key, version in dict(given).items():
        before = latest.get(key)
        if before is not None and before.action is ConsentAction.GIVEN and before.version == version:
            continue
        document = await queries.system_get_document(key, version)
        await _decide(tx, actor, document, ConsentAction.GIVEN)
        await publish(tx, ConsentGiven(aggregate_id=actor.account_id, key=key, version=version))


async def withdraw(actor: Actor, key: str) -> ConsentState:
    """Take a consent back. Raises ConsentNotGiven, ConsentNotWithdrawable."""
    async with transaction() as tx:
        latest = (await queries.system_latest_records(actor.account_id, [key])).get(key)
        if latest is None or latest.action is ConsentAction.WITHDRAWN:
            raise ConsentNotGiven
        document = await queries.system_get_document(key, latest.version)
        if not document.withdrawable:
            raise ConsentNotWithdrawable(document.withdrawal_effect or None)
        record = await _decide(tx, actor, document, ConsentAction.WITHDRAWN)
        await publish(
            tx, ConsentWithdrawn(aggregate_id=actor.account_id, key=key, version=latest.version, person_id=actor.person_id)
        )  # fmt: skip
    return queries.render_state(record, document, None)


async def forget_records(tx: Tx, account_id: int) -> int:
    """See :func:`unionhub.platform.consent.ports.forget_records`."""
    ensure_tx(tx)
    return await ConsentRecord.filter(account_id=account_id).delete()


async def _decide(tx: Tx, actor: Actor, document: ConsentDocument, action: ConsentAction) -> ConsentRecord:
    record = await ConsentRecord.create(
        account_id=actor.account_id,
        person_id=actor.person_id,
        key=document.key,
        version=document.version,
        action=action,
        ip=actor.caller.ip[:64],
        request_id=actor.caller.request_id[:64],
    )
    await record_audit(
        tx, actor, audit.ACTION_OF[action], object_type="consent_record", object_id=record.id,
        label=f"《{document.title}》第 {document.version} 版",
    )  # fmt: skip
    return record
