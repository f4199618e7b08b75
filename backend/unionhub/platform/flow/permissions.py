"""Rights over flows themselves; deciding is a right of each process."""

from unionhub.kernel.authz import Permission

GROUP = "业务流程"

DEFINITION_READ = Permission("flow.definition.read", "查看业务流程", "各业务的审批环节、责任层级、期限与版本")
