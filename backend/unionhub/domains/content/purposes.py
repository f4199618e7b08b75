"""Files of content: pictures for articles (open by token once attached), pictures in a consultation (for its two sides only)."""

from unionhub.domains.content.queries.consultations import may_see_picture
from unionhub.kernel.authz import Audience
from unionhub.kernel.files import MEGABYTE, FileKind
from unionhub.platform.file.ports import FilePurpose, owner_only, register_purpose

ARTICLE_IMAGE = "content.article_image"
CONSULTATION_IMAGE = "content.consultation_image"
_PICTURES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP})

register_purpose(
    FilePurpose(
        key=ARTICLE_IMAGE,
        name="文章配图",
        types=_PICTURES,
        max_bytes=5 * MEGABYTE,
        may_read=owner_only,
        upload_by=frozenset({Audience.STAFF}),
    )
)
register_purpose(
    FilePurpose(
        key=CONSULTATION_IMAGE,
        name="咨询图片",
        types=_PICTURES,
        max_bytes=10 * MEGABYTE,
        may_read=may_see_picture,
        upload_by=frozenset({Audience.MEMBER, Audience.STAFF}),
        sensitive=True,
    )
)
