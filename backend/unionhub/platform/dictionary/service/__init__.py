"""Use cases of the dictionaries."""

from unionhub.platform.dictionary.service.install import install_defaults
from unionhub.platform.dictionary.service.items import add_item, change_item

__all__ = ["add_item", "change_item", "install_defaults"]
