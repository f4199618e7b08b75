"""Conditions of automatic review (JOIN-11)."""

from enum import StrEnum


class AutoRule(StrEnum):
    """One condition. The required ones cannot be switched off: without them nobody may be approved by a machine (JOIN-08)."""

    REALNAME = "realname"
    UNION = "union"
    MEMBERSHIP = "membership"
    MATERIALS = "materials"
    BY_CODE = "by_code"
    PHONE = "phone"
    ADULT = "adult"
    NOT_REJECTED = "not_rejected"


RULE_NAMES = {
    AutoRule.REALNAME: "实名核对一致",
    AutoRule.UNION: "目标工会存在且有效",
    AutoRule.MEMBERSHIP: "本人当前无有效会籍",
    AutoRule.MATERIALS: "必填材料齐全",
    AutoRule.BY_CODE: "经本工会入会码或分享进入",
    AutoRule.PHONE: "手机号只有本人使用",
    AutoRule.ADULT: "年满 18 周岁",
    AutoRule.NOT_REJECTED: "近 90 天没有被驳回",
}

RULE_TEXTS = {
    AutoRule.REALNAME: "姓名与身份证号核对一致；核对不一致或核对服务没有响应的，一律转人工",
    AutoRule.UNION: "申请加入的工会正在使用，归属已经明确",
    AutoRule.MEMBERSHIP: "会员库中没有此人的会籍，也没有同一证件的其他姓名",
    AutoRule.MATERIALS: "新就业形态劳动者的行业、平台、职业、工作地区和订单截图都已填报",
    AutoRule.BY_CODE: "自行查找工会提交的申请转人工，由工会确认是不是本单位职工",
    AutoRule.PHONE: "同一个手机号没有出现在其他人的申请中",
    AutoRule.ADULT: "16 至 18 周岁的未成年工转人工",
    AutoRule.NOT_REJECTED: "近期被驳回后重新提交的，转人工复核",
}

REQUIRED_RULES = frozenset({AutoRule.REALNAME, AutoRule.UNION, AutoRule.MEMBERSHIP})
DEFAULT_RULES = REQUIRED_RULES | {AutoRule.MATERIALS, AutoRule.BY_CODE, AutoRule.PHONE, AutoRule.ADULT}
