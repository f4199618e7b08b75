"""Invented people for demonstration and tests: names, card numbers and mobiles that belong to nobody.

Card numbers carry county code 99 at places 5–6, which no county has (GB/T 2260), and a right check character. Mobiles lie in
1380000xxxx and 1990000xxxx. The n-th person is the same on every machine.
"""

import datetime as dt
import random
from dataclasses import dataclass

from unionhub.kernel.codes import id_check_char

MAX_PEOPLE = 20_000

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
    "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史"
)
_MALE = "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林峰志国海建文博安永恒毅诚栋铭瀚泽"
_FEMALE = "芳娜敏静丽艳娟霞秀燕玲桂英华慧巧美云莲真环雪荣爱妹香月莺媛红琴青倩婷姣婉娴瑾颖露瑶怡婵雁蓓"
_ANY = "子一思晓雨梦欣佳嘉春秋晨清书若知乐天心和"
_AREAS = ("320499", "370199", "110199", "610199", "130399")
_FIRST_BIRTHDAY = dt.date(1966, 1, 1)
_BIRTHDAYS = 14_000  # until 2004: nobody is under age or past retirement
_STRIDE = 7_919  # coprime to the number of birthdays, so neighbours differ


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody invented. ``sex`` is GB/T 2261.1 (1 male, 2 female)."""

    name: str
    sex: str
    birth: dt.date
    id_card: str
    phone: str


def demo_phone(number: int) -> str:
    """The n-th mobile, n from 0. Raises ValueError past 20,000."""
    if not 0 <= number < MAX_PEOPLE:
        raise ValueError(f"there are {MAX_PEOPLE} demo numbers")
    half = MAX_PEOPLE // 2
    return f"1380000{number:04d}" if number < half else f"1990000{number - half:04d}"


def demo_person(number: int, seed: int = 2026) -> DemoPerson:
    """The n-th invented person, n from 0."""
    phone = demo_phone(number)
    chance = random.Random(f"{seed}:{number}")
    birth = _FIRST_BIRTHDAY + dt.timedelta(days=number * _STRIDE % _BIRTHDAYS)
    male = chance.random() < 0.55
    body = f"{_AREAS[number % len(_AREAS)]}{birth:%Y%m%d}{100 + 2 * (number // _BIRTHDAYS) + male:03d}"
    return DemoPerson(_name(chance, male), "1" if male else "2", birth, body + id_check_char(body), phone)


def demo_people(count: int, start: int = 0, seed: int = 2026) -> list[DemoPerson]:
    """``count`` people from the ``start``-th on."""
    return [demo_person(number, seed) for number in range(start, start + count)]


def _name(chance: random.Random, male: bool) -> str:
    given = _MALE if male else _FEMALE
    shape = chance.random()
    if shape < 0.2:
        first = chance.choice(given)
    elif shape < 0.6:
        first = chance.choice(_ANY) + chance.choice(given)
    else:
        first = "".join(chance.sample(given, 2))
    return chance.choice(_SURNAMES) + first
