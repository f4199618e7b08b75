"""The process's cryptography: data keys in memory, sealing and opening of values, blind indexes, MACs, token hashes.

One `Vault` is bound at start-up (`services.bind(Vault, …)`, see `install`). Everything here is pure computation
(about 10 µs per value); loading keys is in `datakeys`.
"""

import base64
import hmac as std_hmac
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.hmac import HMAC

from unionhub.kernel import clock, services
from unionhub.kernel.crypto import primitives
from unionhub.kernel.crypto.errors import IntegrityFailed, KeysNotReady
from unionhub.kernel.crypto.keyring import KeyProvider, NamedKey
from unionhub.kernel.crypto.primitives import BadCiphertext

_log = logging.getLogger("unionhub.security")


@dataclass(frozen=True, slots=True)
class Alarm:
    """A ciphertext that did not verify; names the place, never the content."""

    table: str
    column: str
    row_id: int
    reason: str


AlarmHook = Callable[[Alarm], None]
_hooks: list[AlarmHook] = []
_failures = 0


def on_alarm(hook: AlarmHook) -> Callable[[], None]:
    """Call `hook` on every integrity failure (metric counter, notification). Returns a function that removes it."""
    _hooks.append(hook)
    return lambda: _hooks.remove(hook)


def integrity_failures() -> int:
    """Integrity failures seen by this process since its start."""
    return _failures


def raise_alarm(alarm: Alarm) -> None:
    """Count, log and hand on; the caller raises `IntegrityFailed`."""
    global _failures
    _failures += 1
    _log.error(
        "ciphertext failed its integrity check",
        extra={"table": alarm.table, "column": alarm.column, "row_id": alarm.row_id, "reason": alarm.reason},
    )
    for hook in tuple(_hooks):
        hook(alarm)


@dataclass(frozen=True, slots=True)
class DataKey:
    """One version of a table's data key; used for writing from `active_from` on."""

    version: int
    secret: bytes = field(repr=False)
    active_from: datetime

    @property
    def id(self) -> str:
        return f"k{self.version}"


@dataclass(frozen=True, slots=True)
class IndexPair:
    """A value's digests for the two index columns; `following` is None outside a rotation."""

    current: str
    following: str | None


class Vault:
    """Keys of this process and what is done with them."""

    def __init__(self, provider: KeyProvider) -> None:
        self.provider = provider
        self._tables: dict[str, dict[str, DataKey]] = {}
        self._contexts: dict[tuple[bytes, str], HMAC] = {}

    # -- data keys ---------------------------------------------------------------------------------------------------

    def put_data_keys(self, table: str, keys: Mapping[str, DataKey]) -> None:
        """Replace what is known of a table's keys."""
        self._tables[table] = dict(keys)

    def data_keys(self, table: str) -> Mapping[str, DataKey]:
        """Every known version by key id."""
        try:
            return self._tables[table]
        except KeyError:
            raise KeysNotReady(f"no data key is loaded for table {table}") from None

    def active_data_key(self, table: str) -> DataKey:
        """The newest version whose time has come; other processes know it by then."""
        known = self.data_keys(table)
        now = clock.now()
        due = [key for key in known.values() if key.active_from <= now]
        return max(due, key=lambda key: key.version) if due else min(known.values(), key=lambda key: key.version)

    # -- values ------------------------------------------------------------------------------------------------------

    def seal(self, table: str, column: str, row_id: int, plaintext: str) -> str:
        """Encrypt one value of one row; the text opens nowhere else."""
        key = self.active_data_key(table)
        return primitives.encrypt(key.secret, key.id, plaintext.encode("utf-8"), _place(table, column, row_id))

    def open(self, table: str, column: str, row_id: int, text: str) -> str:
        """Decrypt. Raises IntegrityFailed and raises the alarm when the text was changed or belongs elsewhere."""
        known = self.data_keys(table)
        try:
            envelope = primitives.parse(text)
            key = known.get(envelope.key_id)
            if key is None:
                raise BadCiphertext("unknown data key")
            return primitives.decrypt(key.secret, envelope, _place(table, column, row_id)).decode("utf-8")
        except (BadCiphertext, UnicodeDecodeError) as error:
            raise_alarm(Alarm(table, column, row_id, str(error)))
            raise IntegrityFailed(details={"table": table, "column": column, "id": str(row_id)}) from None

    # -- blind indexes -----------------------------------------------------------------------------------------------

    def index(self, purpose: str, normalised: str) -> IndexPair:
        """Digests of a normalised value. Equal values have equal digests only within one purpose."""
        current, following = self.provider.index_current, self.provider.index_next
        return IndexPair(
            self._digest(current, purpose, normalised),
            None if following is None else self._digest(following, purpose, normalised),
        )

    def _digest(self, key: NamedKey, purpose: str, normalised: str) -> str:
        context = self._contexts.get((key.secret, purpose))
        if context is None:
            context = primitives.keyed_context(key.secret, purpose.encode("utf-8") + b"\x00")
            self._contexts[key.secret, purpose] = context
        copy = context.copy()
        copy.update(normalised.encode("utf-8"))
        return base64.urlsafe_b64encode(copy.finalize()).rstrip(b"=").decode("ascii")

    # -- MACs and tokens ---------------------------------------------------------------------------------------------

    def mac(self, data: bytes) -> tuple[str, str]:
        """(key id, hex HMAC-SM3) under the active audit key."""
        key = self.provider.audit_active
        return key.id, primitives.hmac_sm3(key.secret, data).hex()

    def mac_matches(self, key_id: str, data: bytes, digest: str) -> bool:
        """Whether `digest` is the MAC of `data` under that key; False for an unknown key."""
        key = self.provider.audit_key(key_id)
        return key is not None and std_hmac.compare_digest(primitives.hmac_sm3(key.secret, data).hex(), digest)

    def token_hash(self, token: str) -> str:
        """What is stored of a random token (session, one-time link): hex HMAC-SM3 under the token key."""
        return primitives.hmac_sm3(self.provider.token_key.secret, token.encode("utf-8")).hex()


def _place(table: str, column: str, row_id: int) -> bytes:
    return f"{table}.{column}.{row_id}".encode()


def install(vault: Vault) -> None:
    """Make `vault` the process's; called once by the composition root (and by tests)."""
    services.bind(Vault, vault)


def vault() -> Vault:
    """The installed vault. Raises ServiceMissing when there is none."""
    return services.get(Vault)
