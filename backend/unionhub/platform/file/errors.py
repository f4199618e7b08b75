"""Typed errors of files; what is wrong with a content is told by the errors of kernel.files."""

from unionhub.kernel.errors import Conflict, Forbidden, NotFound, Unprocessable


class FileNotFound(NotFound):
    code = "file.not_found"
    message = "文件不存在、已被删除，或您无权查看"


class FilePurposeUnknown(Unprocessable):
    code = "file.purpose_unknown"
    message = "不认识的文件用途，请刷新页面后重试"


class UploadNotAllowed(Forbidden):
    code = "file.upload_not_allowed"
    message = "您不能上传这种用途的文件"


class FileAlreadyAttached(Conflict):
    code = "file.already_attached"
    message = "这个文件已用在别处，请重新上传一份"
