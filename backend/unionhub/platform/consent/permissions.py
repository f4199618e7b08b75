"""Rights over the consent documents."""

from unionhub.kernel.authz import Permission

GROUP = "隐私与同意"

DOCUMENT_READ = Permission("consent.document.read", "查看隐私文件", "查看各版本的隐私政策与同意书")
DOCUMENT_PUBLISH = Permission("consent.document.publish", "发布隐私文件", "发布新版本；已发布的版本不能修改")
