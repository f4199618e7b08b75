"""The door of privacy for other packages: they register what they hold of a person and how they let it go."""

from unionhub.platform.privacy.enums import Amends
from unionhub.platform.privacy.policy import Correction, DataSubject, Fact, Holding, Kept, OpenMatter, Record, Source, register_source

__all__ = ["Amends", "Correction", "DataSubject", "Fact", "Holding", "Kept", "OpenMatter", "Record", "Source", "register_source"]
