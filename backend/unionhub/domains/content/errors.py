"""What can go wrong with articles and consultations."""

from unionhub.kernel.errors import Conflict, NotFound, TooMany


class ArticleNotFound(NotFound):
    code = "content.article_not_found"
    message = "没有找到这篇文章，它可能已被撤下"


class ArticleNotDraft(Conflict):
    code = "content.article_not_draft"
    message = "这篇文章已经发布，请先撤下再修改或重新发布"


class ArticleNotPublished(Conflict):
    code = "content.article_not_published"
    message = "这篇文章没有发布，不能置顶或撤下"


class PublishAbove(Conflict):
    code = "content.publish_above"
    message = "文章面向全部用户，本级工会写好后请由上级总工会发布"


class ImageNotFound(NotFound):
    code = "content.image_not_found"
    message = "没有找到这张图片"


class ConsultationNotFound(NotFound):
    code = "content.consultation_not_found"
    message = "没有找到这条咨询，或不在您的办理范围内"


class ConsultationClosed(Conflict):
    code = "content.consultation_closed"
    message = "这条咨询已关闭，如有新的问题请重新发起咨询"


class NotTheHolder(Conflict):
    code = "content.not_the_holder"
    message = "这条咨询现由其他工会办理，请由办理工会回复"


class TooManyOpen(TooMany):
    code = "content.too_many_open"
    message = "您有多条咨询还没有关闭，请在原咨询中继续提问，或关闭后再发起新的咨询"


class NoUnion(Conflict):
    code = "content.no_union"
    message = "您还没有加入工会，请先选择要咨询的工会"


class SameUnit(Conflict):
    code = "content.same_unit"
    message = "这条咨询已经在该工会办理，请选择其他工会"
