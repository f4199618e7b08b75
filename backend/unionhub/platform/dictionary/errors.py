"""Typed errors of the dictionaries."""

from unionhub.kernel.errors import Conflict, NotFound


class DictTypeUnknown(NotFound):
    code = "dictionary.type_unknown"
    message = "没有这个字典，请核对字典标识"


class DictItemNotFound(NotFound):
    code = "dictionary.item_not_found"
    message = "没有找到这个选项，请刷新后重试"


class DictTypeReadOnly(Conflict):
    code = "dictionary.type_read_only"
    message = "国家标准字典不能修改"


class DictItemFixed(Conflict):
    code = "dictionary.item_fixed"
    message = "这是系统规定的选项，不能修改或停用；可以新增选项"


class DictCodeTaken(Conflict):
    code = "dictionary.code_taken"
    message = "这个字典里已有相同编码的选项，请换一个编码"


class DictNameTaken(Conflict):
    code = "dictionary.name_taken"
    message = "这个字典里已有同名的在用选项，请换一个名称"
