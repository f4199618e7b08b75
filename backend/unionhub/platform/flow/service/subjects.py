"""The subject of an instance, where nobody hands it in (jobs, rebuilds): its unit as it is now, its words as its to-do has them."""

from unionhub.platform.flow.models import FlowInstance
from unionhub.platform.flow.registry import Subject, process_of
from unionhub.platform.inbox.ports import system_words
from unionhub.platform.org.ports import system_get_unit


async def subject_of(instance_id: int) -> Subject:
    """The subject as the engine knows it, made up from the instance and its to-dos."""
    instance = await FlowInstance.get(id=instance_id)
    words = await system_words(instance.subject_type, instance.subject_id)
    title, summary = words or (process_of(instance.process_key).name, "")
    return Subject(instance.subject_type, instance.subject_id, await system_get_unit(instance.unit_id), title, summary)
