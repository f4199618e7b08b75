"""The installation's long-lived keys, from a file of mode 0600.

A deployment with a key management system implements `KeyProvider` over it; nothing else knows where keys come from.

File (JSON): ``installation`` id · ``key_encryption`` keys by id with one active · ``index`` keys current and next ·
``audit`` MAC keys by id with one active · ``token`` hashing key. Secrets are base64url, 16 bytes for SM4, 32 for MACs.
"""

import asyncio
import base64
import json
import os
import secrets
import stat
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from unionhub.kernel import clock
from unionhub.kernel.crypto import primitives
from unionhub.kernel.crypto.errors import KeyFileInvalid
from unionhub.kernel.crypto.primitives import KEY_BYTES, KEY_ID, BadCiphertext

FORMAT = "unionhub-keys/1"
MAC_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class NamedKey:
    """A secret and the id under which it is known."""

    id: str
    secret: bytes

    def __repr__(self) -> str:
        return f"NamedKey({self.id})"


class KeyProvider(Protocol):
    """Where keys come from. Wrapping may be a network call (KMS); MAC keys are held in memory once loaded."""

    @property
    def installation(self) -> str: ...

    @property
    def active_kek(self) -> str: ...

    @property
    def index_current(self) -> NamedKey: ...

    @property
    def index_next(self) -> NamedKey | None: ...

    @property
    def audit_active(self) -> NamedKey: ...

    @property
    def token_key(self) -> NamedKey: ...

    def audit_key(self, key_id: str) -> NamedKey | None: ...

    async def wrap(self, secret: bytes, context: bytes) -> str:
        """Encrypt a data key under the active key-encryption key; the text names that key."""
        ...

    async def unwrap(self, wrapped: str, context: bytes) -> bytes:
        """Raises BadCiphertext when the key is unknown or the text was changed."""
        ...

    async def reload(self) -> bool:
        """Take over changes made outside this process; True when something changed."""
        ...


class KeyRing:
    """`KeyProvider` over the key file."""

    def __init__(self, content: dict[str, Any], path: Path | None = None, stamp: tuple[int, int] | None = None) -> None:
        self._path = path
        self._stamp = stamp
        self._take(content)

    @classmethod
    def load(cls, path: Path) -> "KeyRing":
        """Read the key file. Raises KeyFileInvalid with a sentence for the operator."""
        content, stamp = _read(path)
        return cls(content, path, stamp)

    def _take(self, content: dict[str, Any]) -> None:
        try:
            if content["format"] != FORMAT:
                raise KeyFileInvalid(f"密钥文件的格式“{content['format']}”不认识，应为 {FORMAT}")
            keks = {key_id: _key(key_id, item, KEY_BYTES) for key_id, item in content["key_encryption"]["keys"].items()}
            active_kek = keks[content["key_encryption"]["active"]].id
            current = _key(content["index"]["current"]["id"], content["index"]["current"], MAC_KEY_BYTES)
            following = content["index"]["next"]
            audits = {key_id: _key(key_id, item, MAC_KEY_BYTES) for key_id, item in content["audit"]["keys"].items()}
            audit_active = audits[content["audit"]["active"]]
            token = _key("token", content["token"], MAC_KEY_BYTES)
            installation = str(content["installation"])
        except (KeyError, TypeError, AttributeError) as error:
            raise KeyFileInvalid(f"密钥文件不完整：缺少或写错了 {error}") from None
        self._keks = keks
        self._audits = audits
        self.active_kek = active_kek
        self.index_current = current
        self.index_next = None if following is None else _key(following["id"], following, MAC_KEY_BYTES)
        self.audit_active = audit_active
        self.token_key = token
        self.installation = installation

    def audit_key(self, key_id: str) -> NamedKey | None:
        return self._audits.get(key_id)

    async def wrap(self, secret: bytes, context: bytes) -> str:
        return primitives.encrypt(self._keks[self.active_kek].secret, self.active_kek, secret, context)

    async def unwrap(self, wrapped: str, context: bytes) -> bytes:
        envelope = primitives.parse(wrapped)
        kek = self._keks.get(envelope.key_id)
        if kek is None:
            raise BadCiphertext("unknown key-encryption key")
        return primitives.decrypt(kek.secret, envelope, context)

    async def reload(self) -> bool:
        if self._path is None or await asyncio.to_thread(_stamp_of, self._path) == self._stamp:
            return False
        content, stamp = await asyncio.to_thread(_read, self._path)
        self._take(content)
        self._stamp = stamp
        return True


def create_key_file(path: Path) -> None:
    """Make a new key file (0600). Raises FileExistsError when there is one: keys are never overwritten."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write_new(path, new_content())


def new_content() -> dict[str, Any]:
    """Fresh keys for a new installation."""
    return {
        "format": FORMAT,
        "installation": str(uuid.uuid4()),
        "created_at": clock.now().isoformat(timespec="seconds"),
        "key_encryption": {"active": "kek-1", "keys": {"kek-1": _fresh(KEY_BYTES)}},
        "index": {"current": {"id": "idx-1", **_fresh(MAC_KEY_BYTES)}, "next": None},
        "audit": {"active": "mac-1", "keys": {"mac-1": _fresh(MAC_KEY_BYTES)}},
        "token": _fresh(MAC_KEY_BYTES),
    }


def add_key_encryption_key(path: Path) -> str:
    """Add a key-encryption key and make it active; then run `rotation.rewrap_data_keys`. Returns its id."""
    content, _ = _read(path)
    key_id = _next_id("kek", content["key_encryption"]["keys"])
    content["key_encryption"]["keys"][key_id] = _fresh(KEY_BYTES)
    content["key_encryption"]["active"] = key_id
    _replace(path, content)
    return key_id


def drop_key_encryption_key(path: Path, key_id: str) -> None:
    """Forget an old key-encryption key. `rotation.ensure_kek_unused` must have passed; the active key is refused."""
    content, _ = _read(path)
    if content["key_encryption"]["active"] == key_id:
        raise KeyFileInvalid(f"{key_id} 正在使用，不能删除；请先启用新的主密钥")
    content["key_encryption"]["keys"].pop(key_id, None)
    _replace(path, content)


def add_audit_key(path: Path) -> str:
    """Add an audit MAC key and make it active; older rows keep naming theirs. Returns its id."""
    content, _ = _read(path)
    key_id = _next_id("mac", content["audit"]["keys"])
    content["audit"]["keys"][key_id] = _fresh(MAC_KEY_BYTES)
    content["audit"]["active"] = key_id
    _replace(path, content)
    return key_id


def begin_index_rotation(path: Path) -> str:
    """Step 1: a next index key; from now on rows carry both digests. Returns its id."""
    content, _ = _read(path)
    if content["index"]["next"] is not None:
        raise KeyFileInvalid("上一次索引密钥轮换还没有完成")
    number = int(content["index"]["current"]["id"].rpartition("-")[2]) + 1
    key_id = f"idx-{number}"
    content["index"]["next"] = {"id": key_id, **_fresh(MAC_KEY_BYTES)}
    _replace(path, content)
    return key_id


def swap_index_keys(path: Path) -> None:
    """Step 2, after `rotation.verify_index`: the next key writes both columns; the old key is forgotten."""
    content, _ = _read(path)
    if content["index"]["next"] is None:
        raise KeyFileInvalid("没有正在进行的索引密钥轮换")
    content["index"]["current"] = content["index"]["next"]
    _replace(path, content)


def finish_index_rotation(path: Path) -> None:
    """Step 3, after `rotation.swap_index`: one key and one column again; then `rotation.clear_next_index`."""
    content, _ = _read(path)
    following = content["index"]["next"]
    if following is None or following["id"] != content["index"]["current"]["id"]:
        raise KeyFileInvalid("索引密钥还没有切换，不能结束轮换")
    content["index"]["next"] = None
    _replace(path, content)


def _fresh(size: int) -> dict[str, str]:
    return {"secret": base64.urlsafe_b64encode(secrets.token_bytes(size)).decode("ascii")}


def _next_id(prefix: str, keys: dict[str, Any]) -> str:
    return f"{prefix}-{max(int(key_id.rpartition('-')[2]) for key_id in keys) + 1}"


def _key(key_id: str, item: dict[str, str], size: int) -> NamedKey:
    if not KEY_ID.fullmatch(key_id):
        raise KeyFileInvalid(f"密钥文件中的密钥名“{key_id}”只能由小写字母、数字和横线组成")
    try:
        secret = base64.b64decode(item["secret"], altchars=b"-_", validate=True)
    except ValueError:
        raise KeyFileInvalid(f"密钥文件中的密钥 {key_id} 不是 base64 编码") from None
    if len(secret) != size:
        raise KeyFileInvalid(f"密钥文件中的密钥 {key_id} 长度应为 {size} 字节")
    return NamedKey(key_id, secret)


def _stamp(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_ino


def _stamp_of(path: Path) -> tuple[int, int] | None:
    """None while the file is away: `_read` then says so in words."""
    try:
        return _stamp(path.stat())
    except OSError:
        return None


def _read(path: Path) -> tuple[dict[str, Any], tuple[int, int]]:
    try:
        status = path.stat()
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise KeyFileInvalid(f"找不到密钥文件 {path}；数据必须与它的密钥文件一起使用，请从备份恢复") from None
    except (OSError, UnicodeDecodeError) as error:
        raise KeyFileInvalid(f"读不了密钥文件 {path}：{error}") from None
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
        raise KeyFileInvalid(f"密钥文件 {path} 能被其他用户读取，请先执行 chmod 600 {path}")
    try:
        content = json.loads(text)
    except json.JSONDecodeError:
        raise KeyFileInvalid(f"密钥文件 {path} 不是有效的 JSON，请从备份恢复") from None
    if not isinstance(content, dict):
        raise KeyFileInvalid(f"密钥文件 {path} 不是有效的 JSON 对象，请从备份恢复")
    return content, _stamp(status)


def _write_new(path: Path, content: dict[str, Any]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False, indent=2)
        file.flush()
        os.fsync(file.fileno())


def _replace(path: Path, content: dict[str, Any]) -> None:
    """Atomic: a crash leaves the old file or the new one. A file that would not load is never written."""
    KeyRing(content)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        _write_new(draft, content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
