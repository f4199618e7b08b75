"""Typed errors of preferences."""

from unionhub.kernel.errors import Conflict, NotFound


class FilterNotFound(NotFound):
    code = "preference.filter_not_found"
    message = "没有找到这个保存的筛选，可能已在别处删除，请刷新页面"


class FilterNameTaken(Conflict):
    code = "preference.filter_name_taken"
    message = "已经有同名的筛选，请换一个名称，或者更新原来的那个"


class TooManyFilters(Conflict):
    code = "preference.too_many_filters"
    message = "这个列表已保存 20 个筛选，请先删除不用的"


class TooManySettings(Conflict):
    code = "preference.too_many_settings"
    message = "保存的设置太多了，请联系管理员清理"
