"""Reading the workbook that sets a district up: one line is a grid, or a person with a role on a grid or on the bureau (INSP-39).

Pure: what is known of the district comes in, what the lines mean and what is wrong with them goes out. A problem names line and column
and repeats nothing that was typed.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from unionhub.kernel import codes
from unionhub.kernel.excel import Cell, as_text, header_map

DISTRICT = "区本级"
UNIT, NAME, USERNAME, PHONE, ROLE, LONGITUDE, LATITUDE = "单位", "姓名", "用户名", "手机号", "角色", "中心点经度", "中心点纬度"
TITLES = (UNIT, NAME, USERNAME, PHONE, ROLE, LONGITUDE, LATITUDE)
MOST_LINES = 200
GRID_ROLE = "grid_officer"
Wrong = Callable[[str, str], None]
_USERNAME = re.compile(r"[a-z][a-z0-9._-]{2,31}")
_RANGES = {LONGITUDE: (Decimal(73), Decimal(136), "经度应在 73 到 136 之间"), LATITUDE: (Decimal(3), Decimal(54), "纬度应在 3 到 54 之间")}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a line; ``column`` is empty for the whole line."""

    line: int
    column: str
    message: str


@dataclass(frozen=True, slots=True)
class Known:
    """What there is before: roles by name, grids by name (False: disabled), user names that are others', and the people of the district
    by user name."""

    roles: Mapping[str, str]
    grids: Mapping[str, bool]
    taken: Collection[str] = ()
    people: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SetupRow:
    """A line that is right. ``role`` is a key; empty where the line only names a grid."""

    line: int
    unit: str
    name: str = ""
    username: str = ""
    phone: str = ""
    role: str = ""
    longitude: Decimal | None = None
    latitude: Decimal | None = None


def usernames_in(table: Sequence[Sequence[Cell]]) -> set[str]:
    """The user names a workbook mentions, to be looked up before it is judged."""
    places, _ = header_map(table[0], TITLES) if table else ({}, [])
    column = places.get(USERNAME)
    return {as_text(row[column]).lower() for row in table[1:] if column is not None and column < len(row) and row[column] is not None}


def read_rows(table: Sequence[Sequence[Cell]], known: Known) -> tuple[list[SetupRow], list[Problem]]:
    """The lines that are right, and the mistakes of the others in the order of the sheet."""
    if not table:
        return [], [Problem(1, "", "表格是空的，请下载模板填写")]
    places, missing = header_map(table[0], TITLES)
    if wanted := [title for title in missing if title not in (PHONE, LONGITUDE, LATITUDE)]:
        return [], [Problem(1, title, f"缺少“{title}”列，请不要改动模板的表头") for title in wanted]
    reader = _Reader(known)
    for line, row in enumerate(table[1:], start=2):
        cells = {title: as_text(row[at]) if at < len(row) else "" for title, at in places.items()}
        if any(cells.values()):
            reader.take(line, cells)
    if not reader.count:
        reader.problems.append(Problem(2, "", "没有填写内容，请从第 2 行开始填写"))
    if reader.count > MOST_LINES:
        return [], [Problem(1, "", f"一次最多 {MOST_LINES} 行，请分成几个表格")]
    return reader.rows, reader.problems


class _Reader:
    """Reads line after line and remembers who was named before."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.count = 0
        self.rows: list[SetupRow] = []
        self.problems: list[Problem] = []
        self._people: dict[str, tuple[str, str]] = {}
        self._held: set[tuple[str, str, str]] = set()
        self._centres: dict[str, tuple[Decimal | None, Decimal | None]] = {}

    def take(self, line: int, cells: dict[str, str]) -> None:
        """One line, right or wrong."""
        self.count += 1
        before = len(self.problems)

        def wrong(column: str, message: str) -> None:
            self.problems.append(Problem(line, column, message))

        unit = cells[UNIT]
        self._unit(unit, wrong)
        person = {key: cells.get(key, "") for key in (NAME, USERNAME, PHONE, ROLE)}
        longitude, latitude = self._centre(cells, unit, wrong)
        username, role = person[USERNAME].lower(), ""
        if any(person.values()):
            role = self._person(person, username, unit, wrong)
        elif unit == DISTRICT:
            wrong("", "区本级不用单独建立，请填写人员，或删除这一行")
        if len(self.problems) == before:
            self.rows.append(SetupRow(line, unit, person[NAME], username, person[PHONE], role, longitude, latitude))

    def _unit(self, unit: str, wrong: Wrong) -> None:
        if not unit:
            wrong(UNIT, "请填写单位：网格名称，或“区本级”")
        elif unit != DISTRICT and not 2 <= len(unit) <= 40:
            wrong(UNIT, "网格名称应为 2 到 40 个字")
        elif self.known.grids.get(unit) is False:
            wrong(UNIT, "这个网格已停用，请先在网格配置中启用")

    def _person(self, person: dict[str, str], username: str, unit: str, wrong: Wrong) -> str:
        role = self.known.roles.get(person[ROLE], "")
        if not 2 <= len(person[NAME]) <= 30:
            wrong(NAME, "姓名应为 2 到 30 个字")
        if not _USERNAME.fullmatch(username):
            wrong(USERNAME, "用户名应为 3 到 32 位，字母开头，只用字母、数字和 . _ -")
        elif username in self.known.taken:
            wrong(USERNAME, "这个用户名已被使用，请换一个")
        elif self.known.people.get(username, person[NAME]) != person[NAME]:
            wrong(USERNAME, "本区已有这个用户名，但不是同一姓名，请核对")
        if person[PHONE] and not codes.check_mobile(person[PHONE]).ok:
            wrong(PHONE, "请填写 11 位手机号码，或留空")
        if not role:
            wrong(ROLE, f"请从 {'、'.join(self.known.roles)} 中选择")
        elif role == GRID_ROLE and unit == DISTRICT:
            wrong(UNIT, "网格员须填写所属街道网格")
        elif role != GRID_ROLE and unit != DISTRICT:
            wrong(UNIT, f"{person[ROLE]}的单位请填“区本级”")
        if self._people.setdefault(username, (person[NAME], person[PHONE])) != (person[NAME], person[PHONE]):
            wrong(USERNAME, "前面已有同一用户名，但姓名或手机号不同")
        elif (username, role, unit) in self._held:
            wrong("", "与前面的一行重复")
        self._held.add((username, role, unit))
        return role

    def _centre(self, cells: dict[str, str], unit: str, wrong: Wrong) -> tuple[Decimal | None, Decimal | None]:
        found = [self._degrees(title, cells.get(title, ""), wrong) for title in (LONGITUDE, LATITUDE)]
        longitude, latitude = found
        if bool(cells.get(LONGITUDE)) != bool(cells.get(LATITUDE)):
            wrong(LONGITUDE, "经度和纬度要么都填，要么都不填")
        if longitude is not None and self._centres.setdefault(unit, (longitude, latitude)) != (longitude, latitude):
            wrong(LONGITUDE, "同一网格前面填过另一个中心点")
        return longitude, latitude

    def _degrees(self, title: str, text: str, wrong: Wrong) -> Decimal | None:
        if not text:
            return None
        low, high, message = _RANGES[title]
        try:
            value = round(Decimal(text), 6)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite() or not low <= value <= high:
            wrong(title, message)
            return None
        return value
