"""Pure rules of a district's outline: what GeoJSON is taken, how it is kept, what lies inside."""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from unionhub.domains.inspection.errors import OutlineUnfit
from unionhub.domains.inspection.policy.coordinates import Point, to_gcj02

POINTS_MOST = 20_000
FEATURES_MOST = 200
NAME_MOST = 60
WEST, SOUTH, EAST, NORTH = 73.0, 3.0, 136.0, 54.0
Ring = list[list[float]]


def plain_outline(geojson: Mapping[str, Any], crs: str) -> dict[str, Any]:
    """A FeatureCollection of polygons in GCJ-02, with the features' names and nothing else. Raises OutlineUnfit (INSP-36).

    Taken are a FeatureCollection, a Feature or a bare geometry; rings that are not closed are closed.
    """
    features: list[dict[str, Any]] = []
    left = POINTS_MOST
    for geometry, name in _geometries(geojson):
        polygons = [_polygon(one, crs) for one in _polygons(geometry)]
        left -= sum(len(ring) for polygon in polygons for ring in polygon)
        if left < 0:
            raise _unfit(f"超过 {POINTS_MOST} 个点，请先简化轮廓再上传")
        if len(features) == FEATURES_MOST:
            raise _unfit(f"超过 {FEATURES_MOST} 个图形，请只保留本区的轮廓")
        features.append({"type": "Feature", "properties": {"name": name}, "geometry": {"type": "MultiPolygon", "coordinates": polygons}})
    if not features:
        raise _unfit("文件里没有图形")
    return {"type": "FeatureCollection", "features": features}


def bounds_of(outline: Mapping[str, Any]) -> list[float]:
    """West, south, east, north."""
    points = [point for ring in _rings(outline) for point in ring]
    return [min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points)]


def count_points(outline: Mapping[str, Any]) -> int:
    """How many points the outline has."""
    return sum(len(ring) for ring in _rings(outline))


def lies_inside(outline: Mapping[str, Any], point: Point) -> bool:
    """Whether a point lies in the outline (even-odd over all rings)."""
    x, y = point
    inside = False
    for ring in _rings(outline):
        for (ax, ay, *_), (bx, by, *_) in itertools.pairwise(ring):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
    return inside


def _rings(outline: Mapping[str, Any]) -> Iterator[Ring]:
    for feature in outline["features"]:
        for polygon in feature["geometry"]["coordinates"]:
            yield from polygon


def _geometries(geojson: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
    kind = geojson.get("type")
    if kind == "FeatureCollection":
        for feature in _list(geojson.get("features")):
            yield from _geometries(feature if isinstance(feature, Mapping) and feature.get("type") == "Feature" else {})
    elif kind == "Feature":
        properties = geojson.get("properties")
        name = properties.get("name") if isinstance(properties, Mapping) else None
        yield geojson.get("geometry"), name[:NAME_MOST] if isinstance(name, str) else ""
    elif kind in ("Polygon", "MultiPolygon"):
        yield geojson, ""
    else:
        raise _unfit("不是 GeoJSON 轮廓：应为 FeatureCollection、Feature、Polygon 或 MultiPolygon")


def _polygons(geometry: Any) -> list[Any]:
    if not isinstance(geometry, Mapping) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        raise _unfit("只能用面（Polygon、MultiPolygon），不能用点或线")
    listed = _list(geometry.get("coordinates"))
    return [listed] if geometry["type"] == "Polygon" else listed


def _polygon(given: Any, crs: str) -> list[Ring]:
    rings = [_ring(one, crs) for one in _list(given)]
    if not rings:
        raise _unfit("有一个面没有边界")
    return rings


def _ring(given: Any, crs: str) -> Ring:
    ring = [_point(one, crs) for one in _list(given)]
    if ring and ring[0] != ring[-1]:
        ring.append(list(ring[0]))
    if len(ring) < 4:
        raise _unfit("有一条边界少于三个点")
    return ring


def _point(given: Any, crs: str) -> list[float]:
    pair = given[:2] if isinstance(given, Sequence) and not isinstance(given, str) else []
    if len(pair) != 2 or not all(isinstance(one, (int, float)) and not isinstance(one, bool) and math.isfinite(one) for one in pair):
        raise _unfit("有一个点不是“经度, 纬度”")
    if not (WEST <= pair[0] <= EAST and SOUTH <= pair[1] <= NORTH):
        raise _unfit("有的点不在中国范围内，请检查坐标系，经度在前、纬度在后")
    longitude, latitude = to_gcj02(float(pair[0]), float(pair[1]), crs)
    return [round(longitude, 6), round(latitude, 6)]


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise _unfit("文件的结构不完整")
    return given


def _unfit(reason: str) -> OutlineUnfit:
    return OutlineUnfit(f"这个轮廓文件不能使用：{reason}", {"reason": reason})
