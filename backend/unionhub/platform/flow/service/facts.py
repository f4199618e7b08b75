"""The variables of a subject: what its process knows of it, and what is known of every subject."""

from unionhub.platform.flow.registry import Facts, Process, Subject, Variable
from unionhub.platform.org.enums import LEVEL_NAMES

UNIT_LEVEL = "subject_unit_level"
COMMON = (Variable(UNIT_LEVEL, "所在工会的层级", options=tuple((str(code), name) for code, name in LEVEL_NAMES.items())),)


async def facts_of(process: Process, subject: Subject) -> Facts:
    """What conditions may ask of this subject."""
    own = await process.facts(subject.id) if process.facts is not None else {}
    return {UNIT_LEVEL: subject.unit.level or "", **own}
