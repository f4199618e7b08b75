"""Pure conversion between the coordinate systems of Chinese maps. Everything kept and shown is GCJ-02, as map services here read it."""

import math

_A = 6378245.0
_EE = 0.00669342162296594323
_BD = math.pi * 3000.0 / 180.0

Point = tuple[float, float]


def to_gcj02(longitude: float, latitude: float, crs: str) -> Point:
    """The point in GCJ-02. ``crs`` is GCJ-02, WGS-84, CGCS2000 (alike within decimetres) or BD-09."""
    if crs in ("WGS-84", "CGCS2000"):
        return _shifted(longitude, latitude)
    if crs == "BD-09":
        x, y = longitude - 0.0065, latitude - 0.006
        length = math.hypot(x, y) - 0.00002 * math.sin(y * _BD)
        angle = math.atan2(y, x) - 0.000003 * math.cos(x * _BD)
        return length * math.cos(angle), length * math.sin(angle)
    return longitude, latitude


def _shifted(longitude: float, latitude: float) -> Point:
    x, y = longitude - 105.0, latitude - 35.0
    waves = (20.0 * math.sin(6.0 * x * math.pi) + 20.0 * math.sin(2.0 * x * math.pi)) * 2.0 / 3.0
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x)) + waves
    north += (20.0 * math.sin(y * math.pi) + 40.0 * math.sin(y / 3.0 * math.pi)) * 2.0 / 3.0
    north += (160.0 * math.sin(y / 12.0 * math.pi) + 320 * math.sin(y * math.pi / 30.0)) * 2.0 / 3.0
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x)) + waves
    east += (20.0 * math.sin(x * math.pi) + 40.0 * math.sin(x / 3.0 * math.pi)) * 2.0 / 3.0
    east += (150.0 * math.sin(x / 12.0 * math.pi) + 300.0 * math.sin(x / 30.0 * math.pi)) * 2.0 / 3.0
    radians = latitude / 180.0 * math.pi
    magic = 1 - _EE * math.sin(radians) ** 2
    north = north * 180.0 / ((_A * (1 - _EE)) / (magic * math.sqrt(magic)) * math.pi)
    east = east * 180.0 / (_A / math.sqrt(magic) * math.cos(radians) * math.pi)
    return longitude + east, latitude + north
