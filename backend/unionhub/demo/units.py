"""Two invented-enough trees for demonstration: the unions of 示例省 (no such province, codes 99…) and a district's labour bureau
with the eight street grids of 钟楼区 (public division codes 320404…).

Pure and seeded: the same list on every machine, parents before their children, ready for ``UnitSeed(**row)``.
"""

import random
from collections.abc import Iterator
from typing import Any

from unionhub.kernel.codes.organisation import org_check_char, uscc_check_char

Row = dict[str, Any]
PROVINCE = "p"
BUREAU = "z"
BUREAU_NAME = "钟楼区人力资源和社会保障局"

CITIES = ("青禾", "云泽", "望川", "霁州", "澄湖", "岚溪", "鹿泽", "梧岭", "澜浦", "蓝屿", "禾泉", "枫渡", "平澜", "清漪", "雁丘", "朔溪")
_PLACE_HEADS = "桐柳榆枣墨麦苇桑棠荷芷茗砚鹭蒲槐"
_PLACE_TAILS = "溪泽渡岭泉湾汀屿塘坞坪浦"
_REAL_PLACES = frozenset({"桐岭", "柳塘", "桑坪", "蒲塘", "墨溪"})
_VILLAGES = ("柳桥", "石塘", "南栈", "北亭", "新圩", "东堤", "西埠", "长洲", "古渡", "港前")
_STREETS = (*_VILLAGES, "晴川路", "文昌里", "学府路", "车站路", "花园里")
_INDUSTRIES = ("教育", "卫生健康", "交通运输", "建设建材", "轻工纺织", "财贸金融", "机械冶金")
_TRADES = ("快递", "外卖配送", "网约车", "货运", "家政服务", "餐饮")
_BUREAUS = ("交通运输局", "水务局", "邮政管理局", "住房保障局")
_ENTERPRISES = (
    "速达快递", "飞羽快递", "山海速运", "云客外卖", "好味到家", "安行出行", "同路网约车", "顺程货运", "满载物流", "邻家家政",
    "暖心护理", "众力劳务", "鼎固建筑", "远筑装饰", "金穗食品", "禾丰粮油", "锦纱纺织", "织云服饰", "博远机械", "恒准仪表",
    "明川电子", "芯屿科技", "海拓港务", "长风船厂", "绿野园林", "净源环保", "惠民超市", "百味餐饮", "晨光印务", "启明教育",
)  # fmt: skip
_GRIDS = (
    ("320404001", "五星街道"), ("320404002", "永红街道"), ("320404003", "北港街道"), ("320404004", "西林街道"),
    ("320404005", "南大街街道"), ("320404006", "荷花池街道"), ("320404007", "新闸街道"), ("320404116", "邹区镇"),
)  # fmt: skip


def demo_units(seed: int = 2026) -> list[Row]:
    """Both trees; about 2,000 unions and the bureau's nine units."""
    return [*union_tree(seed), *bureau_tree()]


def union_tree(seed: int = 2026) -> list[Row]:
    """示例省: 16 cities with 6–10 districts each, towns, industry unions, federations, joint unions, enterprises."""
    grower = _Grower(random.Random(seed))
    rows = [grower.row(PROVINCE, None, "示例省总工会", "20", "01", "990000")]
    for number, city in enumerate(CITIES, start=1):
        rows += grower.city(number, city)
    return rows


def bureau_tree() -> list[Row]:
    """钟楼区人力资源和社会保障局 and its street grids (INSP: 街道网格)."""
    rows: list[Row] = [
        _bare(BUREAU, None, BUREAU_NAME, kind="government", area_code="320404", address="常州市钟楼区", contact_phone="0999-88012333")
    ]
    for code, street in _GRIDS:
        rows.append(_bare(f"{BUREAU}{code[6:]}", BUREAU, f"{street}网格", kind="grid", area_code=code, short_name=street))
    return rows


def _bare(key: str, parent_key: str | None, name: str, **more: Any) -> Row:
    return {"key": key, "parent_key": parent_key, "name": name, **more}


class _Grower:
    """Grows the union tree: a source of chance, running numbers, and the names of places still free."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._number = 0
        places = [head + tail for head in _PLACE_HEADS for tail in _PLACE_TAILS if head + tail not in _REAL_PLACES]
        chance.shuffle(places)
        self._places = iter(places)
        self._founded: set[str] = set()

    def row(self, key: str, parent_key: str | None, name: str, level: str, org_type: str, area_code: str, **more: Any) -> Row:
        """One union with its published contact (a number of an area code that is not in use)."""
        self._number += 1
        return _bare(
            key, parent_key, name, kind="union", level=level, org_type=org_type, area_code=area_code,
            address=f"{more.pop('where', '示例省')}示范路 {self._number % 400 + 1} 号", contact_phone=f"0960-88{self._number:06d}",
            uscc=_uscc(area_code[:6], self._number), **more,
        )  # fmt: skip

    def city(self, number: int, city: str) -> Iterator[Row]:
        """A city's federation and everything below it."""
        key, code, where = f"{PROVINCE}{number:02d}", f"99{number:02d}00", f"{city}市"
        yield self.row(key, PROVINCE, f"{city}市总工会", "30", "01", code, where=where)
        for order, industry in enumerate(self._chance.sample(_INDUSTRIES, 2)):
            industry_key = f"{key}i{order}"
            yield self.row(industry_key, key, f"{city}市{industry}工会", "60", "07", code, where=where)
            yield from self.basics(industry_key, city, where, code, 2, industry)
        bureau = self._chance.choice(_BUREAUS)
        yield self.row(f"{key}b", key, f"{city}市{bureau}工会", "70", "02", code, where=where)
        yield self.row(f"{key}c", key, f"{city}市工人文化宫工会", "70", "03", code, where=where)
        for order in range(1, self._chance.randint(6, 10) + 1):
            yield from self.district(f"{key}{order:02d}", key, city, order, f"99{number:02d}{order:02d}")

    def district(self, key: str, city_key: str, city: str, order: int, code: str) -> Iterator[Row]:
        """A district's federation: towns with enterprises, a federation for new forms of work, now and then a zone or a trade."""
        place = next(self._places) + ("区" if order <= 3 else "县")
        where = f"{city}市{place}"
        yield self.row(key, city_key, f"{place}总工会", "40", "01", code, where=where)
        kind, known = ("街道", _STREETS) if place.endswith("区") else ("镇", _VILLAGES)
        for number, street in enumerate(self._chance.sample(known, 2), start=1):
            town, town_code = f"{key}{number:02d}", f"{code}{number:03d}"
            yield self.row(town, key, f"{street}{kind}总工会", "50", "04", town_code, where=f"{where}{street}{kind}")
            yield from self.basics(town, city, f"{where}{street}{kind}", town_code, self._chance.randint(2, 4), place[:2] + street)
            if number == 1:
                yield self.row(f"{town}j", town, f"{street}商圈联合工会", "71", "06", town_code, where=f"{where}{street}{kind}")
        federation = f"{key}n"
        yield self.row(federation, key, f"{place}新就业形态劳动者工会联合会", "56", "05", code, where=where)
        yield from self.basics(federation, city, where, code, 2, place[:2])
        if self._chance.random() < 0.5:
            trade = self._chance.choice(_TRADES)
            yield self.row(f"{key}t", key, f"{place}{trade}行业工会联合会", "57", "05", code, where=where)
        else:
            yield self.row(f"{key}z", key, f"{place}经济开发区总工会", "51", "04", code, where=where)
            yield from self.basics(f"{key}z", city, f"{where}经济开发区", code, 1, f"{place[:2]}开发区")

    def basics(self, parent_key: str, city: str, where: str, code: str, count: int, spot: str) -> Iterator[Row]:
        """Unions of enterprises, the first of a name in a city being the head office; one in ten has not opened joining by code
        yet (JOIN-35)."""
        for number, enterprise in enumerate(self._chance.sample(_ENTERPRISES, count), start=1):
            company = f"{enterprise}({city})有限公司"
            branch = f"{spot}分公司" if company in self._founded else ""
            self._founded.add(company)
            opened = self._chance.random() >= 0.1
            yield self.row(
                f"{parent_key}e{number}", parent_key, f"{company}{branch}工会", "70", "08", code, where=where, short_name=enterprise + branch,
                scan_join_enabled=opened,
            )  # fmt: skip


def _uscc(area: str, number: int) -> str:
    """A code of the form unions get (81…), with both check characters right."""
    body = f"{number:08d}"
    first = f"81{area}{body}{org_check_char(body)}"
    return first + uscc_check_char(first)
