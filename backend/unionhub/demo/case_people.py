"""Who is reported and for what in the demonstration's cases: invented employers with several spellings, causes, demands."""

import random
from dataclasses import dataclass

from unionhub.kernel.codes.organisation import org_check_char, uscc_check_char

_HEADS = (
    "云岫", "启岚", "恒屿", "宏汀", "金棠", "瑞岑", "鼎岫", "远笙", "华屿", "嘉穗", "盛岚", "天棠", "汇汀", "新岑", "联笙", "广岫",
    "安岑", "博岫", "佳棠", "顺笙", "万岚", "同屿", "正岑", "德汀", "蓝屿", "青岫", "星棠", "百笙", "晨屿", "东岚",
)  # fmt: skip
_TAILS = (
    "建设", "建筑", "装饰", "物流", "快运", "餐饮", "酒店", "家政", "物业", "保安", "电子", "机械", "纺织", "服饰", "食品", "商贸",
    "广告", "科技", "教育", "园林", "环保", "汽修", "印务", "医药", "劳务",
)  # fmt: skip
_FORMS = ("有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "服务部", "经营部")
_AREA = "990001"  # no such place, so no such company
CAUSES = (
    ("0601", 34), ("0602", 18), ("0201", 11), ("0503", 8), ("0604", 7), ("0701", 6), ("0202", 4), ("0702", 3), ("0605", 2), ("0902", 2),
    ("0203", 1), ("0501", 1), ("0802", 1), ("0903", 1), ("01", 1),
)  # fmt: skip
CITIZEN_SOURCE = "11"
SOURCES = (("1", 40), ("9", 25), ("2", 10), ("8", 8), ("6", 6), ("7", 5), ("10", 6))
_DEMANDS = {
    "0601": "自{month}月起在该单位{job}，拖欠工资共{months}个月，约{amount}元，多次讨要未果，请求追讨。",
    "0602": "在该单位承建的工地做{job}，工期结束后仍欠工钱{amount}元，班组{people}人都没有拿到，请求帮助。",
    "0201": "入职{months}个月一直没有签书面劳动合同，要求补签并支付二倍工资差额。",
    "0503": "每周休息一天，平时加班到晚上九点，从未支付加班费，要求按规定补发约{amount}元。",
    "0604": "单位口头通知解除劳动关系，没有支付经济补偿，工作{months}个月，要求支付{amount}元。",
    "0701": "工作{months}个月，单位一直没有办理社会保险登记，要求补缴。",
    "0202": "{month}月被单位无故辞退，要求恢复岗位或支付赔偿金{amount}元。",
    "0605": "从事室外{job}，高温津贴没有发放，要求补发{amount}元。",
}
_OTHER = "反映该单位{month}月以来存在违反劳动保障规定的情况，涉及{people}人，请求核查处理。"
_JOBS = ("钢筋工", "木工", "瓦工", "服务员", "保洁", "保安", "分拣员", "骑手", "车工", "缝纫工", "绿化工", "搬运工")


@dataclass(frozen=True, slots=True)
class DemoEmployer:
    """An employer people report. ``spellings`` begins with its right name; ``merged`` says whether somebody has found them to be one."""

    spellings: tuple[str, ...]
    uscc: str
    merged: bool


def demo_employers(count: int, seed: int = 2026) -> list[DemoEmployer]:
    """``count`` employers, each of its own name; one in eight is written in two ways."""
    chance = random.Random(seed)
    names = [f"{head}{tail}" for head in _HEADS for tail in _TAILS]
    chance.shuffle(names)
    found = []
    for number in range(count):
        core = names[number % len(names)] + ("" if number < len(names) else "一二三四五六七八九十"[number // len(names) - 1] + "分部")
        name = f"{core}(青禾){chance.choice(_FORMS)}"
        spellings = (name, f"{core}青禾分公司") if number % 8 == 3 else (name,)
        found.append(DemoEmployer(spellings, _uscc(number), merged=number % 16 == 3))
    return found


def demand_of(chance: random.Random, cause: str) -> str:
    """What somebody asks for."""
    text = _DEMANDS.get(cause, _OTHER)
    return text.format(
        month=chance.randint(1, 12), months=chance.randint(1, 18), amount=chance.randint(8, 480) * 100, people=chance.randint(2, 30),
        job=chance.choice(_JOBS),
    )  # fmt: skip


def _uscc(number: int) -> str:
    """A code of the form companies get (91…), with both check characters right."""
    body = f"{number:08d}"
    first = f"91{_AREA}{body}{org_check_char(body)}"
    return first + uscc_check_char(first)
