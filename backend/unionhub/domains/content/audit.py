"""What is written to the audit log about articles and consultations."""

from unionhub.platform.audit.ports import AuditAction

GROUP = "内容与服务"

ARTICLE_CREATED = AuditAction("content.article.created", "新建文章")
ARTICLE_UPDATED = AuditAction("content.article.updated", "修改文章")
ARTICLE_PUBLISHED = AuditAction("content.article.published", "发布文章")
ARTICLE_WITHDRAWN = AuditAction("content.article.withdrawn", "撤下文章")
ARTICLE_PINNED = AuditAction("content.article.pinned", "置顶或取消置顶文章")
IMAGE_ADDED = AuditAction("content.image.added", "上传文章配图")
CONSULTATION_ASKED = AuditAction("content.consultation.asked", "发起咨询")
CONSULTATION_FOLLOWED = AuditAction("content.consultation.followed", "继续提问")
CONSULTATION_ANSWERED = AuditAction("content.consultation.answered", "回复咨询")
CONSULTATION_CLOSED = AuditAction("content.consultation.closed", "关闭咨询")
CONSULTATION_REASSIGNED = AuditAction("content.consultation.reassigned", "转办咨询")

ACTIONS = (
    ARTICLE_CREATED,
    ARTICLE_UPDATED,
    ARTICLE_PUBLISHED,
    ARTICLE_WITHDRAWN,
    ARTICLE_PINNED,
    IMAGE_ADDED,
    CONSULTATION_ASKED,
    CONSULTATION_FOLLOWED,
    CONSULTATION_ANSWERED,
    CONSULTATION_CLOSED,
    CONSULTATION_REASSIGNED,
)
