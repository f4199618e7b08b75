"""The rules of paths, places and names, without a database."""

from hypothesis import given
from hypothesis import strategies as st

from unionhub.platform.org.enums import UnitKind
from unionhub.platform.org.policy import (
    ancestor_paths,
    depth_of,
    is_within,
    level_fits,
    may_stand_below,
    name_slot,
    path_end,
    path_segment,
    tidy_name,
)

PATHS = st.lists(st.integers(1, 999_999), min_size=1, max_size=10).map(lambda numbers: "".join(path_segment(one) for one in numbers))


@given(PATHS, PATHS)
def test_the_range_of_a_path_holds_exactly_what_stands_below_it(top: str, other: str) -> None:
    assert (top <= other < path_end(top)) == is_within(other, top) == (top in ancestor_paths(other))


@given(PATHS, st.integers(1, 999_999))
def test_a_child_lies_in_its_parents_range_and_not_the_other_way_round(parent: str, number: int) -> None:
    child = parent + path_segment(number)
    assert parent <= child < path_end(parent) and not child <= parent
    assert depth_of(child) == depth_of(parent) + 1 == len(ancestor_paths(child))


def test_nothing_stands_within_no_unit() -> None:
    assert not is_within("000001", None) and not is_within("000001", "")


def test_kinds_and_levels_keep_to_their_places() -> None:
    assert may_stand_below(UnitKind.GRID, UnitKind.GOVERNMENT) and not may_stand_below(UnitKind.GRID, UnitKind.UNION)
    assert may_stand_below(UnitKind.UNION, None) and not may_stand_below(UnitKind.VENUE, None)
    assert level_fits("70", "40") and level_fits("70", "57") and level_fits("57", "70") and not level_fits("40", "50")


def test_names_differ_by_more_than_width_blanks_and_case() -> None:
    assert name_slot(1, "ＡＢ（甲） 工会") == name_slot(1, "ab(甲)工会") != name_slot(2, "ab(甲)工会")
    assert tidy_name("  甲　 乙 工会 ") == "甲 乙 工会"
