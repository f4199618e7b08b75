"""Which union looks after a place: a pure rule (JOIN-20), and where people may belong (JOIN-09)."""

import pytest

from unionhub.domains.membership.policy.areas import AreaUnion, area_tree, holds_members, place_name, responsible_union, significant

pytestmark = pytest.mark.pure

FOREST = [
    AreaUnion(1, "20", "990000", "示例省总工会"),
    AreaUnion(2, "30", "990100", "青禾市总工会"),
    AreaUnion(3, "40", "990102", "临溪区总工会"),
    AreaUnion(4, "40", "990103", "望岭县总工会"),
    AreaUnion(5, "30", "990200", "白沙市总工会"),
    AreaUnion(6, "40", "990102", "临溪区第二总工会"),
]


@pytest.mark.req("JOIN-20")
@pytest.mark.parametrize(
    ("place", "union"),
    [
        ("990102", 3),  # the county's own, the elder of two
        ("990102003", 3),  # a street of it
        ("990103", 4),
        ("990199", 2),  # a county without a union: the city
        ("990100", 2),  # the city as a whole
        ("990201", 5),
        ("990300", 1),  # a city without a union: the province
        ("990000", 1),
        ("320404", None),  # nobody here
        ("", None),
    ],
)
def test_the_nearest_federation_above_a_place_looks_after_it(place: str, union: int | None) -> None:
    found = responsible_union(place, FOREST)
    assert (found.id if found else None) == union


def test_a_place_belongs_to_no_union_of_another_level_with_the_same_code() -> None:
    assert responsible_union("990102", [AreaUnion(9, "70", "990102"), AreaUnion(8, "30", "990102")]) is None


@pytest.mark.parametrize(("code", "digits"), [("990102", "990102"), ("990100", "9901"), ("990000", "99"), ("990102003", "990102")])
def test_zeros_of_a_division_code_mean_all_of_it(code: str, digits: str) -> None:
    assert significant(code) == digits


def test_places_are_named_after_the_federations_that_look_after_them() -> None:
    tree = area_tree(FOREST)
    assert [(city.code, city.name, [(one.code, one.name) for one in city.children]) for city in tree] == [
        ("990100", "青禾市", [("990102", "临溪区"), ("990103", "望岭县")]),
        ("990200", "白沙市", []),
    ]
    assert place_name("总工会") == "总工会"


@pytest.mark.parametrize(
    ("level", "holds"), [("70", True), ("71", True), ("56", True), ("57", True), ("50", False), ("40", False), ("20", False), (None, False)]
)
def test_people_belong_to_basic_and_joint_unions_not_to_federations_of_areas(level: str | None, holds: bool) -> None:
    assert holds_members(level) is holds
