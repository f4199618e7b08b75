"""Demo data is invented, right in form, unique, and the same on every machine."""

from collections import Counter

import pytest

from unionhub.demo.names import MAX_PEOPLE, demo_people, demo_person, demo_phone
from unionhub.demo.units import CITIES, demo_units
from unionhub.kernel import codes
from unionhub.kernel.codes import check_mobile, check_resident_id, check_uscc
from unionhub.platform.org.policy import level_fits, may_stand_below, name_slot
from unionhub.platform.org.ports import UnitSeed

pytestmark = pytest.mark.pure


def test_twenty_thousand_people_have_cards_and_mobiles_of_their_own() -> None:
    people = demo_people(MAX_PEOPLE)
    assert len({person.id_card for person in people}) == len({person.phone for person in people}) == MAX_PEOPLE
    for person in people:
        card = check_resident_id(person.id_card)
        assert card.ok and card.info is not None and not card.warnings
        assert (card.info.birth, card.info.sex, person.id_card[4:6]) == (person.birth, person.sex, "99")
        assert check_mobile(person.phone).ok and person.phone[:7] in ("1380000", "1990000")
        assert 2 <= len(person.name) <= 3


def test_nobody_is_too_young_or_too_old_to_join() -> None:
    ages = {codes.age_on(person.birth, person.birth.replace(year=2026, day=1)) for person in demo_people(2_000)}
    assert min(ages) >= 20 and max(ages) <= 60


def test_the_same_person_comes_out_on_every_machine() -> None:
    assert demo_person(7) == demo_people(3, start=6)[1] == demo_person(7, seed=2026) != demo_person(8)
    first = demo_person(0)
    assert (first.phone, first.id_card[:14]) == ("13800000000", "32049919660101")
    with pytest.raises(ValueError, match="20000"):
        demo_phone(MAX_PEOPLE)


def test_names_repeat_no_more_than_among_real_people() -> None:
    most = Counter(person.name for person in demo_people(MAX_PEOPLE)).most_common(1)[0][1]
    assert most < 40


@pytest.mark.req("ORG-01")
def test_the_forest_has_about_two_thousand_unions_of_every_sort_on_five_levels() -> None:
    units = demo_units()
    unions = [unit for unit in units if unit["kind"] == "union"]
    assert 1_800 <= len(unions) <= 2_200
    assert {unit["level"] for unit in unions} == {"20", "30", "40", "50", "51", "56", "57", "60", "70", "71"}
    assert {unit["org_type"] for unit in unions} == {f"0{number}" for number in range(1, 9)}
    assert sum(unit["level"] == "30" for unit in unions) == len(CITIES) == 16
    by_city = Counter(unit["parent_key"] for unit in unions if unit["level"] == "40")
    assert len(by_city) == 16 and set(by_city.values()) <= set(range(6, 11))
    assert all(unit["area_code"].startswith("99") for unit in unions)
    assert len({unit["name"] for unit in unions if unit["level"] == "70"}) == sum(unit["level"] == "70" for unit in unions)


def test_the_second_tree_is_the_bureau_with_eight_street_grids() -> None:
    government = [unit for unit in demo_units() if unit["kind"] != "union"]
    assert government[0]["name"] == "钟楼区人力资源和社会保障局" and government[0]["parent_key"] is None
    assert [unit["parent_key"] for unit in government[1:]] == ["z"] * 8
    assert {unit["area_code"][:6] for unit in government} == {"320404"}


def test_every_unit_stands_where_it_may_under_a_name_of_its_own_with_codes_right_in_form() -> None:
    seen: dict[str, UnitSeed] = {}
    slots = set()
    for row in demo_units():
        seed = UnitSeed(**row)
        parent = seen[seed.parent_key] if seed.parent_key else None  # parents come first
        assert may_stand_below(seed.kind, parent.kind if parent else None)
        assert parent is None or level_fits(seed.level, parent.level)
        slots.add(name_slot(int.from_bytes((seed.parent_key or "").encode()), seed.name))
        assert not seed.uscc or (check_uscc(seed.uscc).ok and not check_uscc(seed.uscc).warnings)
        assert len(seed.name) <= 120 and len(seed.area_code) in (6, 9)
        seen[seed.key] = seed
    assert len(slots) == len(seen) == len(demo_units())


def test_the_forest_is_the_same_for_one_seed_and_another_for_another() -> None:
    assert demo_units() == demo_units(2026) != demo_units(7)
