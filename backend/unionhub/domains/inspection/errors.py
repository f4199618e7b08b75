"""What can go wrong in labour inspection."""

from unionhub.kernel.errors import Conflict, NotFound, Unprocessable


class CaseNotFound(NotFound):
    code = "inspection.case_not_found"
    message = "没有找到这个事件，可能已转由他人办理"


class PetitionNotFound(NotFound):
    code = "inspection.petition_not_found"
    message = "没有找到这条信访记录"


class EmployerNotFound(NotFound):
    code = "inspection.employer_not_found"
    message = "没有找到这个单位"


class TooManyToRead(Conflict):
    """Words are looked for in sealed texts, which have to be opened one by one; ``details.most`` says how many may be."""

    code = "inspection.too_many_to_read"
    message = "符合其他条件的记录太多，请先用网格、案由、时间等缩小到 500 条以内，再按诉求文字查找"


class EmployersDiffer(Conflict):
    code = "inspection.employers_differ"
    message = "两个单位的统一社会信用代码不同，是两家单位，不能合并"


class EmployerMoved(Conflict):
    code = "inspection.employer_moved"
    message = "这个单位刚刚被合并或拆分，请刷新后再看"


class EmployerConflict(Conflict):
    """``details``: ``kind`` (taken: another employer has the code; differs: this one has another), ``employer_id``, ``name``, ``uscc``."""

    code = "inspection.employer_conflict"
    message = "这个信用代码与已登记的单位不一致，请核对后确认"


class ActionImpossible(Conflict):
    code = "inspection.action_impossible"
    message = "事件当前的状态不能这样办理，请刷新后再看"


class AlreadyClaimed(ActionImpossible):
    code = "inspection.already_claimed"
    message = "事件已经认领，不能退回"


class NodePassed(Conflict):
    code = "inspection.node_passed"
    message = "后面的节点已经录入，不能再补录前面的节点"


class CaseIncomplete(Conflict):
    """``details.missing`` names what: ``uscc``, ``grid``."""

    code = "inspection.case_incomplete"
    message = "请先完善对方单位的统一社会信用代码和所属网格，再录入处理结果"


class NotYours(Conflict):
    code = "inspection.not_yours"
    message = "这个事件由他人办理，您只能查看"


class GridUnavailable(Conflict):
    code = "inspection.grid_unavailable"
    message = "所选网格不可用，请重新选择"


class DistrictNotFound(NotFound):
    code = "inspection.district_not_found"
    message = "您的单位不在任何劳动监察机构之下，请联系管理员"


class GridNotFound(NotFound):
    code = "inspection.grid_not_found"
    message = "没有找到这个网格"


class DistrictFixed(Conflict):
    code = "inspection.district_fixed"
    message = "区本级的名称和状态是固定的，只能设置中心点"


class OutlineUnfit(Unprocessable):
    """``details.reason`` says what is wrong with the file."""

    code = "inspection.outline_unfit"
    message = "这个轮廓文件不能使用"


class TemplateNotFound(NotFound):
    code = "inspection.template_not_found"
    message = "没有找到这个导出模板，可能已被删除"


class TemplateNameTaken(Conflict):
    code = "inspection.template_name_taken"
    message = "已经有同名的导出模板，请换一个名称"
