"""Finding a number in anything: plain, base64 at each of its three offsets, hex, percent-encoded, UTF-16, inside zip files."""

import base64
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from redis import asyncio as aioredis
from tortoise import connections


def disguises(number: str) -> dict[str, bytes]:
    """The byte strings under which a number would be found if it stood somewhere unencrypted."""
    plain = number.encode()
    found = {
        "plain": plain,
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "url": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "url in small letters": "".join(f"%{byte:02x}" for byte in plain).encode(),
        "utf-16": number.encode("utf-16-le"),
        "backwards": plain[::-1],
    }
    if number[-1:] == "X":
        found["plain, small x"] = number.lower().encode()
    for offset in range(3):  # the same bytes give three texts, depending on where in the whole they begin
        text = base64.b64encode(b"\0" * offset + plain)
        first, last = -(-offset * 8 // 6), (offset + len(plain)) * 8 // 6
        inner = text[first:last]
        found[f"base64 at {offset}"] = inner
        found[f"base64url at {offset}"] = inner.replace(b"+", b"-").replace(b"/", b"_")
    return found


class Search:
    """Looks for every disguise of every number."""

    def __init__(self, numbers: list[str]) -> None:
        self._wanted = [(number, kind, needle) for number in numbers for kind, needle in disguises(number).items()]
        self.bytes_read = 0

    def look(self, where: str, content: bytes) -> list[str]:
        """Every find as ``where: how, tail of the number``."""
        self.bytes_read += len(content)
        found = [f"{where}: {kind} …{number[-4:]}" for number, kind, needle in self._wanted if needle in content]
        if content[:4] == b"PK\x03\x04":
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    found += self.look(f"{where}!{name}", archive.read(name))
        return found

    def look_into(self, folder: Path) -> list[str]:
        """Every file below a folder."""
        return [find for path in sorted(folder.rglob("*")) if path.is_file() for find in self.look(str(path.name), path.read_bytes())]


async def dump() -> Iterator[tuple[str, bytes]]:
    """All tables of the open database, all columns, as text: (table.column, content)."""
    client = connections.get("default")
    listed = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
        "postgres": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
        "mysql": "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = database()",
    }[client.capabilities.dialect]
    quote = "`" if client.capabilities.dialect == "mysql" else '"'
    columns: dict[str, list[bytes]] = {}
    for table in await client.execute_query_dict(listed):
        for row in await client.execute_query_dict(f"SELECT * FROM {quote}{table['name']}{quote}"):
            for column, value in row.items():
                columns.setdefault(f"{table['name']}.{column}", []).append(_bytes(value))
    return iter((name, b"\n".join(values)) for name, values in columns.items())


async def redis_dump(url: str) -> bytes:
    """Every key and value of a Redis database."""
    client = aioredis.from_url(url)
    parts: list[bytes] = []
    try:
        async for key in client.scan_iter(count=500):
            parts += [key, await client.dump(key) or b""]
            if await client.type(key) == b"string":
                parts.append(await client.get(key) or b"")
    finally:
        await client.aclose()
    return b"\n".join(parts)


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else str(value).encode()
