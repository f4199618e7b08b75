import type { Point } from '@/shared/platform'

const EARTH_M = 6_371_000
const AXIS_M = 6_378_245
const ECCENTRICITY = 0.006_693_421_622_965_943
const rad = (degrees: number) => (degrees * Math.PI) / 180

/** Metres as the crow flies. */
export function distance(a: Point, b: Point): number {
  const [lat, lng] = [rad(b.latitude - a.latitude), rad(b.longitude - a.longitude)]
  const h = Math.sin(lat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(lng / 2) ** 2
  return 2 * EARTH_M * Math.asin(Math.sqrt(h))
}

/** 860 米, 3.2 公里, 48 公里. */
export function distanceText(metres: number): string {
  if (metres < 1000) return `${Math.max(10, Math.round(metres / 10) * 10)} 米`
  const km = metres / 1000
  return `${km < 10 ? km.toFixed(1) : Math.round(km)} 公里`
}

/** A satellite position (WGS-84) as Chinese maps show it (GCJ-02); outside the mainland nothing moves. */
export function toChineseMap({ longitude, latitude }: Point): Point {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) return { longitude, latitude }
  const [x, y] = [longitude - 105, latitude - 35]
  const magic = 1 - ECCENTRICITY * Math.sin(rad(latitude)) ** 2
  const root = Math.sqrt(magic)
  const north = (shiftNorth(x, y) * 180) / (((AXIS_M * (1 - ECCENTRICITY)) / (magic * root)) * Math.PI)
  const east = (shiftEast(x, y) * 180) / ((AXIS_M / root) * Math.cos(rad(latitude)) * Math.PI)
  return { longitude: longitude + east, latitude: latitude + north }
}

/** Two thirds of a sum of waves: what the published offset is made of. */
const ripple = (...parts: [size: number, angle: number][]) => (parts.reduce((sum, [size, angle]) => sum + size * Math.sin(angle * Math.PI), 0) * 2) / 3

function shiftNorth(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return base + ripple([20, 6 * x], [20, 2 * x], [20, y], [40, y / 3], [160, y / 12], [320, y / 30])
}

function shiftEast(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return base + ripple([20, 6 * x], [20, 2 * x], [20, x], [40, x / 3], [150, x / 12], [300, x / 30])
}
