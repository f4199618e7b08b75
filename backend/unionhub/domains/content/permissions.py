"""Rights over articles and consultations."""

from unionhub.kernel.authz import Permission

GROUP = "内容与服务"

ARTICLE_READ = Permission("content.article.read", "查看文章", "查看本单位及下级单位的文章和草稿")
ARTICLE_WRITE = Permission("content.article.write", "撰写文章", "新建、修改草稿，上传配图")
ARTICLE_PUBLISH = Permission("content.article.publish", "发布文章", "发布、定时发布、置顶和撤下，面向全部用户")
CONSULTATION_READ = Permission("content.consultation.read", "查看会员咨询", "查看本单位及下级单位的咨询")
CONSULTATION_REPLY = Permission("content.consultation.reply", "办理会员咨询", "回复、转办和关闭本单位的咨询")
