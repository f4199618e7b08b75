"""Questions and answers of the file routes."""

from pydantic import Field

from unionhub.kernel.http import Id, Schema
from unionhub.platform.file.enums import FileState


class UploadQuery(Schema):
    """What the file is for; decides kind and size allowed."""

    purpose: str = Field(min_length=3, max_length=64, pattern=r"^[a-z][a-z0-9_.]*$", description="文件用途")


class FileOut(Schema):
    """A file as its owner sees it; ``url`` serves it while it is clean."""

    id: Id
    name: str
    size: int
    mime: str
    state: FileState
    url: str
