"""Pure rules of the dictionaries: what may be changed, what may be chosen, what makes two active names the same."""

import datetime as dt
import hashlib

from unionhub.platform.dictionary.enums import DictKind, ItemStatus


def is_editable(kind: DictKind) -> bool:
    """Whether items may be added: everywhere but in national standards."""
    return kind is not DictKind.STANDARD


def is_locked(kind: DictKind, shipped: bool) -> bool:
    """Whether an item stays as it is: a standard's, or one the requirements give word by word (29-dicts A)."""
    return kind is DictKind.STANDARD or (kind is DictKind.FIXED and shipped)


def is_choosable(status: ItemStatus, valid_from: dt.date | None, valid_to: dt.date | None, day: dt.date) -> bool:
    """Whether a new record may take the item on this day."""
    return status is ItemStatus.ACTIVE and (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


def name_slot(type_key: str, group: str | None, parent: str | None, name: str) -> str:
    """What is unique among the active items of a dictionary: the name under its group and parent."""
    return hashlib.sha256("\x1f".join((type_key, group or "", parent or "", name)).encode()).hexdigest()
