"""Looking up in every source the actor may ask."""

from unionhub.kernel.authz import Actor
from unionhub.kernel.db import transaction
from unionhub.platform.audit.ports import record_audit
from unionhub.platform.search import audit
from unionhub.platform.search.policy import WANTED_NAMES, Words, classify
from unionhub.platform.search.schemas import FoundOut, GroupOut, HitOut
from unionhub.platform.search.sources import sources_for

SHOWN = 5


async def look_up(actor: Actor, text: str) -> FoundOut:
    """At most five hits of each kind the actor may see. A look-up by certificate or phone is on record, found or not (check 15)."""
    words = classify(text)
    if words is None:
        return FoundOut(wanted="", sensitive=False, groups=[])
    groups = []
    for source in sources_for(actor):
        hits = await source.find(actor, words, SHOWN + 1)
        if hits:
            shown = [HitOut.model_validate(hit) for hit in hits[:SHOWN]]
            groups.append(GroupOut(key=source.key, title=source.title, hits=shown, more=len(hits) > SHOWN))
    if words.sensitive:
        await _record(actor, words, groups)
    return FoundOut(wanted=WANTED_NAMES[words.wanted], sensitive=words.sensitive, groups=groups)


async def _record(actor: Actor, words: Words, groups: list[GroupOut]) -> None:
    found = "、".join(f"{group.title} {len(group.hits)}" for group in groups) or "没有找到"
    async with transaction() as tx:
        await record_audit(
            tx, actor, audit.LOOKED_UP, object_type="search", object_id=None, label=f"按{WANTED_NAMES[words.wanted]}查找：{found}"
        )
