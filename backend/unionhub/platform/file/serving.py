"""The answer that carries a file, whatever route asks for it."""

from unionhub.kernel.authz import Actor
from unionhub.kernel.http import Raw
from unionhub.platform.file import service
from unionhub.platform.file.policy import content_disposition

# A file is looked at, never run: no script, no frame, no guessing of types, whatever is in it.
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-store",
}


async def serve_file(actor: Actor, file_id: int) -> Raw:
    """A clean file this actor may read; pictures are shown, all else is downloaded. Raises FileNotFound, StoredFileMissing."""
    file, data = await service.read_file(actor, file_id)
    inline = file.mime.startswith("image/")
    return Raw(data, file.mime, {**_HEADERS, "Content-Disposition": content_disposition(file.name, inline=inline)})
