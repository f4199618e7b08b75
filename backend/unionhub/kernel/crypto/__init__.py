"""Personal data at rest (D6): keys, envelopes, encrypted fields, blind indexes, rotation.

密钥环 key ring · 主密钥 key-encryption key · 数据密钥 data key · 盲索引 blind index · 尾号 tail.
Table owned: crypto_data_key. Start-up: `install(Vault(KeyRing.load(path)))`, after the ORM `await load_data_keys()`, then
`await refresh()` every `REFRESH_SECONDS`. Rotation: `kernel.crypto.rotation`.
"""

from unionhub.kernel.crypto.companions import by_index, by_indexes, companion_names, index_of, open_sealed, sealed_columns, set_encrypted
from unionhub.kernel.crypto.datakeys import REFRESH_SECONDS, encrypted_models, load_data_keys, refresh
from unionhub.kernel.crypto.errors import (
    EncryptedFieldMisused,
    IntegrityFailed,
    KeyFileInvalid,
    KeysDoNotFit,
    KeysNotReady,
    RotationOutOfOrder,
    RowIdMissing,
)
from unionhub.kernel.crypto.fields import BlindIndexField, EncryptedField, EncryptedTextField, Sealed, TailField
from unionhub.kernel.crypto.keyring import KeyProvider, KeyRing, NamedKey, create_key_file
from unionhub.kernel.crypto.vault import Alarm, IndexPair, Vault, install, integrity_failures, on_alarm, vault

__all__ = [
    "REFRESH_SECONDS",
    "Alarm",
    "BlindIndexField",
    "EncryptedField",
    "EncryptedFieldMisused",
    "EncryptedTextField",
    "IndexPair",
    "IntegrityFailed",
    "KeyFileInvalid",
    "KeyProvider",
    "KeyRing",
    "KeysDoNotFit",
    "KeysNotReady",
    "NamedKey",
    "RotationOutOfOrder",
    "RowIdMissing",
    "Sealed",
    "TailField",
    "Vault",
    "by_index",
    "by_indexes",
    "companion_names",
    "create_key_file",
    "encrypted_models",
    "index_of",
    "install",
    "integrity_failures",
    "load_data_keys",
    "on_alarm",
    "open_sealed",
    "refresh",
    "sealed_columns",
    "set_encrypted",
    "vault",
]
