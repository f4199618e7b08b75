"""Typed errors of the forest of units."""

from unionhub.kernel.errors import Conflict, NotFound, Unprocessable


class UnitNotFound(NotFound):
    code = "org.unit_not_found"
    message = "没有找到这个组织，可能已被删除或不在您的管理范围内"


class UnitNameTaken(Conflict):
    code = "org.name_taken"
    message = "同一上级下已有同名的组织，请换一个名称"


class UnitMoveIntoItself(Conflict):
    code = "org.move_into_itself"
    message = "不能把组织移到它自己或它的下级之下，请另选上级"


class UnitTooDeep(Conflict):
    code = "org.too_deep"
    message = "组织层级最多 10 级，请选择更靠上的上级"


class UnitHasActiveChildren(Conflict):
    code = "org.has_active_children"
    message = "下面还有正在使用的组织，请先停用或移走它们，或选择连同下级一起停用"


class UnitNotActive(Conflict):
    code = "org.unit_not_active"
    message = "这个组织已停用，请先启用后再操作"


class UnitAlreadyActive(Conflict):
    code = "org.unit_already_active"
    message = "这个组织正在使用，无需启用"


class ParentNotActive(Conflict):
    code = "org.parent_not_active"
    message = "上级组织已停用，请先启用上级或另选上级"


class UnitFull(Conflict):
    code = "org.unit_full"
    message = "这个组织的下级数量已到上限，请另选上级"


class KindNotAllowedHere(Unprocessable):
    code = "org.kind_not_allowed"
    message = "这类组织不能设在所选上级之下，请另选上级"


class LevelAboveParent(Unprocessable):
    code = "org.level_above_parent"
    message = "组织的层级不能高于上级的层级，请核对层级或另选上级"


class OwnUnitProtected(Conflict):
    code = "org.own_unit"
    message = "不能移动或停用您自己所在的组织，请由上级组织办理"


class ScanJoinByUpper(Conflict):
    code = "org.scan_join_by_upper"
    message = "本单位的扫码入会由上级工会开通或关闭，请联系上级工会"
