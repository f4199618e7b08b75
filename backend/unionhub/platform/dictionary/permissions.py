"""Rights over dictionaries."""

from unionhub.kernel.authz import Permission

GROUP = "字典"

ITEM_READ = Permission("dictionary.item.read", "查看字典")
ITEM_UPDATE = Permission("dictionary.item.update", "维护字典", "新增、修改、停用选项；国家标准字典只能查看")
