"""Publishing texts. There is no way to change one: a correction is the next version."""

import hashlib
import json
from importlib.resources import files
from typing import Any

from unionhub.kernel import clock
from unionhub.kernel.authz import Actor
from unionhub.kernel.db import Tx, ensure_tx, insert_once, transaction
from unionhub.kernel.errors import InvalidFields
from unionhub.kernel.idempotency import remember
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.consent import audit, purposes_map, queries
from unionhub.platform.consent.errors import ConsentDocumentUnknown, ConsentVersionTaken, ShippedDocumentChanged
from unionhub.platform.consent.models import ConsentDocument
from unionhub.platform.consent.schemas import ConsentDocumentPublish, ConsentDocumentVersion


async def publish_document(actor: Actor, body: ConsentDocumentPublish) -> ConsentDocumentVersion:
    """Publish the next version of a text. Raises ConsentDocumentUnknown, ConsentVersionTaken, InvalidFields (``effective_from``)."""
    async with transaction() as tx:
        newest = await ConsentDocument.filter(key=body.key).order_by("-version").first()
        if newest is None:
            raise ConsentDocumentUnknown
        effective_from = body.effective_from or clock.now()
        if body.effective_from and body.effective_from < clock.now():
            raise InvalidFields([("effective_from", "past", "生效时间不能早于现在")])
        if newest.version != body.replaces:
            raise ConsentVersionTaken
        row = ConsentDocument(
            **body.model_dump(exclude={"replaces", "effective_from"}),
            version=newest.version + 1,
            required=newest.required,
            sensitive=newest.sensitive,
            withdrawable=newest.withdrawable,
            effective_from=max(effective_from, newest.effective_from),
            published_by=actor.account_id,
        )
        if not await insert_once(tx, row):
            raise ConsentVersionTaken
        await record_audit(
            tx,
            actor,
            audit.DOCUMENT_PUBLISHED,
            object_type="consent_document",
            object_id=row.id,
            label=f"《{row.title}》第 {row.version} 版",
        )
        await remember(tx, 201, {"document_id": row.id})
    in_force = (await queries.system_documents_in_force()).get(row.key)
    return queries.render_document(row, in_force is not None and in_force.document.id == row.id)


async def install_defaults(tx: Tx, *, site_name: str, service_phone: str) -> int:
    """Publish the shipped texts that are missing; returns how many. Raises ShippedDocumentChanged."""
    ensure_tx(tx)
    added = 0
    for shipped in json.loads(_shipped("documents.json")):
        template = _shipped(shipped.pop("body_file"))
        origin = hashlib.sha256(json.dumps([shipped, template], ensure_ascii=False, sort_keys=True).encode()).hexdigest()
        newest = await ConsentDocument.filter(key=shipped["key"]).order_by("-version").first()
        if newest is not None and newest.version >= shipped["version"]:
            same = await ConsentDocument.get_or_none(key=shipped["key"], version=shipped["version"])
            if same is not None and same.origin not in (None, origin):
                raise ShippedDocumentChanged(f"{shipped['key']} version {shipped['version']}")
            continue
        body = _fill(template, site_name, service_phone)
        await ConsentDocument.create(**shipped, body=body, origin=origin, effective_from=clock.now())
        added += 1
    return added


def _shipped(name: str) -> str:
    return (files(__package__.rsplit(".", 1)[0]) / "defaults" / name).read_text("utf-8")


def _fill(template: str, site_name: str, service_phone: str) -> str:
    words: dict[str, Any] = {
        "site_name": site_name,
        "service_phone": service_phone,
        "field_table": purposes_map.field_table(),
        "retention_table": purposes_map.retention_table(),
        "report_table": purposes_map.field_table(["report"]),
        "report_retention": purposes_map.retention_table(["report"]),
        "retention_membership": purposes_map.retention_names()["membership"],
    }
    return template.strip().format(**words)
