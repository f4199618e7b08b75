"""Rights over flows themselves; deciding is a right of each process."""

from unionhub.kernel.authz import Permission

GROUP = "业务流程"

INSTANCE_MANAGE = Permission("flow.instance.manage", "干预办理中的流程", "改派任何环节的办理人、终止流程，须写明原因")
DEFINITION_READ = Permission("flow.definition.read", "查看业务流程", "各业务的审批环节、责任层级、期限与版本")
DEFINITION_UPDATE = Permission("flow.definition.update", "编辑业务流程", "修改流程草稿、推演和校验；发布之前不影响任何业务")
DEFINITION_PUBLISH = Permission("flow.definition.publish", "发布业务流程", "发布新版本或恢复以前的版本，之后新提交的业务按它办理")
