"""The state file: encrypted, because it holds phone and identity numbers and lies in the platform's data folder.

The key is derived from the configured secrets, so a new configuration starts a new world.
"""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LABEL = b"unionhub simulator state v1"
_NONCE = 12


class StateVault:
    """Loads and saves one JSON document as AES-256-GCM ciphertext, replacing the file atomically."""

    def __init__(self, path: Path, key_material: tuple[str, ...]) -> None:
        self._path = path
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_LABEL).derive("\0".join(key_material).encode())
        self._cipher = AESGCM(key)

    def load(self) -> dict[str, Any] | None:
        """Return the saved document, or None when there is none. A file of another configuration is put aside."""
        try:
            blob = self._path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            plain = self._cipher.decrypt(blob[:_NONCE], blob[_NONCE:], _LABEL)
        except (InvalidTag, ValueError):
            self._path.replace(self._path.with_suffix(".unreadable"))
            return None
        document = json.loads(plain)
        return document if isinstance(document, dict) else None

    def save(self, document: dict[str, Any]) -> None:
        """Write the document so that a crash leaves either the old or the new one."""
        nonce = secrets.token_bytes(_NONCE)
        plain = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_suffix(".new")
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as handle:
            handle.write(nonce + self._cipher.encrypt(nonce, plain, _LABEL))
        temporary.replace(self._path)
