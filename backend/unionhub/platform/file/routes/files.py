"""Upload and download, made once for each audience. Who may do what is the purpose's rule, so being signed in is enough here."""

from typing import Any

from unionhub.kernel.authz import SIGNED_IN, Actor, Audience
from unionhub.kernel.http import Raw, Routes
from unionhub.kernel.http.rate import Rate
from unionhub.platform.file import queries, service
from unionhub.platform.file.schemas import FileOut, UploadQuery
from unionhub.platform.file.serving import serve_file


def file_routes(audience: Audience) -> Routes:
    """The file routes below ``/api/v1/<audience>/file``."""
    route = Routes("file", audience)

    async def replay_upload(actor: Actor, file_id: int) -> FileOut:
        """The answer to a repeated upload."""
        return queries.render_file(actor, await queries.own_upload(actor, file_id))

    @route.post(
        "/files", permission=SIGNED_IN, query=UploadQuery, upload=True, returns=FileOut, status=201, replay=replay_upload,
        rate=Rate(60, 60, by="actor"), summary="上传一个文件（multipart，字段 file）",
    )  # fmt: skip
    async def upload_file(actor: Actor, query: UploadQuery, uploads: dict[str, Any]) -> FileOut:
        return queries.render_file(actor, await service.upload_file(actor, query.purpose, uploads))

    @route.get("/files/{file_id}", permission=SIGNED_IN, returns=Raw, summary="查看或下载文件")
    async def read_file(actor: Actor, file_id: int) -> Raw:
        return await serve_file(actor, file_id)

    return route
