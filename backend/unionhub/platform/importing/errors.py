"""What can go wrong with an import."""

from unionhub.kernel.errors import Conflict, NotFound


class BatchNotFound(NotFound):
    code = "importing.not_found"
    message = "没有找到这次导入，或不在您的管理范围内"


class BatchStale(Conflict):
    code = "importing.stale"
    message = "这次导入已有新的进展，请刷新后再操作"


class BatchNotReady(Conflict):
    code = "importing.not_ready"
    message = "这一步现在不能办理，请按页面提示的步骤进行"


class BatchHasErrors(Conflict):
    code = "importing.has_errors"
    message = "表格中还有错误的行；请改正后重新上传，或选择“只导入正确的行”"


class BatchEmpty(Conflict):
    code = "importing.nothing"
    message = "没有可以导入的行，请下载错误清单改正后重新上传"
