"""The labour inspectorate of the demonstration: its desks, its grids on the map, ten years of cases and petitions (INSP).

How many cases follows from ``UNIONHUB_DEMO_CASES``; all twelve states are there however few.
"""

import datetime as dt
import random
from collections.abc import Callable
from decimal import Decimal

from unionhub.demo import case_papers as papers
from unionhub.demo.case_lives import Life, live, registration_times
from unionhub.demo.case_people import demo_employers
from unionhub.demo.case_rows import BATCH, Desks, Known, Scribe, read_desks, write_employers
from unionhub.demo.names import demo_people
from unionhub.demo.stage import Stage
from unionhub.demo.units import BUREAU_NAME
from unionhub.domains.inspection.enums.cases import CaseState
from unionhub.domains.inspection.models.intakes import InspIntake
from unionhub.domains.inspection.service.counting import rebuild_figures
from unionhub.domains.inspection.service.intakes import report_url
from unionhub.kernel import clock
from unionhub.kernel.db import transaction
from unionhub.platform.org.models import OrgUnit

ORDER = 70
PETITIONS_PER_CASE = 0.1
OF_EACH_STATE = 3
_RESULTS = ("10", "10", "14", "14", "17", "11", "19")
# near the sub-district offices, GCJ-02, for show only: the operator moves them on the map
BUREAU_CENTRE = ("119.901900", "31.802600")
CENTRES = {
    "五星街道": ("119.923100", "31.796200"),
    "永红街道": ("119.931500", "31.768400"),
    "北港街道": ("119.896500", "31.775900"),
    "西林街道": ("119.887200", "31.751800"),
    "南大街街道": ("119.951600", "31.775300"),
    "荷花池街道": ("119.940700", "31.784600"),
    "新闸街道": ("119.879400", "31.812700"),
    "邹区镇": ("119.806900", "31.792300"),
}
_GRID_OFFICERS = ("葛小川", "杭若安", "荆一鸣", "卞思源", "苗春晓", "屠成林", "焦明月", "季文澜")


async def desks(bureau: OrgUnit) -> list[tuple[str, str, str, OrgUnit]]:
    """User name, name, role and unit of everybody who works on cases."""
    grids = await OrgUnit.filter(parent_id=bureau.id, kind="grid").order_by("path")
    wanted = [
        ("insp_admin", "钟楼快办管理员", "insp_admin", bureau),
        ("insp_audit", "钟楼快办审计员", "audit_admin", bureau),
        ("clerk", "柏清和", "district_clerk", bureau),
        ("leader", "章守正", "leader", bureau),
        ("inspector", "凌远山", "inspector", bureau),
        ("inspector2", "喻知秋", "inspector", bureau),
    ]
    for number, grid in enumerate(grids):
        wanted.append((f"grid{number + 1 if number else ''}", _GRID_OFFICERS[number % len(_GRID_OFFICERS)], "grid_officer", grid))
    return wanted


async def tell(stage: Stage) -> str:
    """Ten years of a district."""
    count = stage.settings.demo_cases
    bureau = await OrgUnit.get(name=BUREAU_NAME)
    await _place_grids(bureau)
    at = await read_desks(bureau)
    chance = random.Random(1512)
    invented = demo_employers(max(24, min(1_500, count // 25)))
    known = await write_employers(bureau.id, invented)
    scribe = Scribe(at, demo_people(max(200, min(9_600, count // 4)), start=400), known, chance)
    lives = _lives(chance, count, at, known)
    for start in range(0, len(lives), BATCH):
        await scribe.write(lives[start : start + BATCH])
    await scribe.complete_employers(sorted({number for life, number in lives if life.has_uscc}))
    days = [clock.biz_date(one) for one in registration_times(chance, round(count * PETITIONS_PER_CASE), clock.now())]
    await scribe.write_petitions(days, _RESULTS)
    await papers.give_photos(bureau)
    await papers.put_before_officers(bureau)
    await papers.print_codes(at)
    await rebuild_figures()
    return f"劳动监督事件 {len(lives)} 件，信访 {len(days)} 件"


async def open_report_url() -> str:
    """The address on the district's own poster, for whoever tries the demonstration."""
    code = await InspIntake.filter(grid_unit_id=None).order_by("id").first()
    return report_url(code.token) if code is not None else ""


async def _place_grids(bureau: OrgUnit) -> None:
    async with transaction():
        await OrgUnit.filter(id=bureau.id).update(longitude=Decimal(BUREAU_CENTRE[0]), latitude=Decimal(BUREAU_CENTRE[1]))
        for short_name, (longitude, latitude) in CENTRES.items():
            await OrgUnit.filter(parent_id=bureau.id, short_name=short_name).update(
                longitude=Decimal(longitude), latitude=Decimal(latitude)
            )


def _lives(chance: random.Random, count: int, at: Desks, known: list[Known]) -> list[tuple[Life, int]]:
    """Every case with the number of its employer, oldest first; the busiest employers come up again and again."""
    now, inspectors = clock.now(), len(at.accounts["inspector"])
    completed = [one.has_uscc for one in known]

    def one(moment: dt.datetime) -> tuple[Life, int]:
        number = min(int(len(known) * chance.random() ** 2.2), len(known) - 1)
        return live(chance, moment, now, len(at.grids), inspectors, has_uscc=completed[number]), number

    found = []
    for moment in registration_times(chance, count, now):
        life, number = one(moment)
        completed[number] = completed[number] or life.has_uscc
        found.append((life, number))
    return sorted([*found, *_missing(chance, found, one, now)], key=lambda pair: pair[0].registered_at)


def _missing(
    chance: random.Random, found: list[tuple[Life, int]], one: Callable[[dt.datetime], tuple[Life, int]], now: dt.datetime
) -> list[tuple[Life, int]]:
    """A few more where a state is rare."""
    lacking = dict.fromkeys(CaseState, OF_EACH_STATE)
    for life, _ in found:
        lacking[life.state] = lacking[life.state] - 1
    more = []
    for _ in range(20_000):
        if all(missing <= 0 for missing in lacking.values()):
            break
        life, number = one(now - dt.timedelta(days=chance.uniform(0.1, 75)))
        if lacking[life.state] > 0:
            lacking[life.state] -= 1
            more.append((life, number))
    return more
