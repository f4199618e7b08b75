"""Whole trees are planted batch by batch under the same rules of place (ORG-01)."""

import pytest
from backend.platform.org.stage import Stage, plant, sweep
from backend.platform.org.test_moves import ensure_sound
from backend.platform.org.test_units import add

from unionhub.demo.units import demo_units
from unionhub.kernel.errors import InvalidFields
from unionhub.platform.org.errors import KindNotAllowedHere, LevelAboveParent, UnitNotFound
from unionhub.platform.org.models import OrgUnit
from unionhub.platform.org.ports import UnitSeed, system_children

pytestmark = pytest.mark.commits


@pytest.mark.req("ORG-01")
async def test_the_demo_forest_is_planted_in_batches_of_two_hundred(stage: Stage) -> None:
    await sweep()
    seeds, ids = [UnitSeed(**row) for row in demo_units()], {}
    for start in range(0, len(seeds), 200):
        ids = await plant(seeds[start : start + 200], ids)
    assert len(ids) == len(seeds) == await OrgUnit.all().count()
    await ensure_sound()
    assert [unit.name for unit in await system_children(None)] == ["示例省总工会", "钟楼区人力资源和社会保障局"]
    later = await OrgUnit.get(id=ids["p01"])
    made = await add(stage.staff_of(later), later.id, "新设区总工会", "40")
    assert made.status_code == 201
    await ensure_sound()


@pytest.mark.parametrize(
    ("seed", "error"),
    [
        (UnitSeed("x", "nowhere", "无上级工会", level="70"), UnitNotFound),
        (UnitSeed("x", "a111", "县总工会", level="40"), LevelAboveParent),
        (UnitSeed("x", "a", "网格", kind="grid"), KindNotAllowedHere),  # type: ignore[arg-type]
        (UnitSeed("x", None, "孤立网格", kind="grid"), KindNotAllowedHere),  # type: ignore[arg-type]
        (UnitSeed("x", "a", "没有层级的工会"), InvalidFields),
    ],
)
async def test_a_seed_in_a_wrong_place_undoes_its_whole_batch(stage: Stage, seed: UnitSeed, error: type[Exception]) -> None:
    with pytest.raises(error):
        await plant([UnitSeed("good", "a", "好工会", level="70"), seed], stage.units)
    assert await OrgUnit.all().count() == 9
    assert (await OrgUnit.get(id=stage.units["a"])).child_seq == 2
