"""Rights over the forest of units; each reaches the holder's own branch only (ORG-03)."""

from unionhub.kernel.authz import Permission

GROUP = "组织"

UNIT_READ = Permission("org.unit.read", "查看组织", "查看本单位及下级组织")
UNIT_CREATE = Permission("org.unit.create", "新增组织", "在本单位及下级之下新增组织")
UNIT_UPDATE = Permission("org.unit.update", "修改组织", "修改名称、类别、地址、联系人，开通或关闭扫码入会")
UNIT_MOVE = Permission("org.unit.move", "移动组织", "把下级组织连同它的下级移到另一上级之下")
UNIT_DISABLE = Permission("org.unit.disable", "停用组织", "停用、启用下级组织")

ALL = (UNIT_READ, UNIT_CREATE, UNIT_UPDATE, UNIT_MOVE, UNIT_DISABLE)
