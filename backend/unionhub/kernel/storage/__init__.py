"""The file store: random keys, quarantine, scanning, local disk.

隔离区 quarantine · 合格区 clean · 拒收区 rejected · 扫描器 scanner. An S3-compatible store implements the same Protocol.
"""

from unionhub.kernel.storage.base import Area, Storage, Stored, StoredFileMissing, new_key
from unionhub.kernel.storage.intake import Admitted, Scanner, Scanners, StructureScanner, admit, quarantine, receive
from unionhub.kernel.storage.local import LocalStorage

__all__ = [
    "Admitted",
    "Area",
    "LocalStorage",
    "Scanner",
    "Scanners",
    "Storage",
    "Stored",
    "StoredFileMissing",
    "StructureScanner",
    "admit",
    "new_key",
    "quarantine",
    "receive",
]
