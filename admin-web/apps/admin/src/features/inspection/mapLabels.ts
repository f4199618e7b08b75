/* Where the cards of a map stand: beside their points, clear of each other and of the edge. Plain arithmetic, no drawing. */

export interface Spot {
  x: number
  y: number
}

export interface Size {
  w: number
  h: number
}

const ANGLES = 24
const MARGIN = 6
const RINGS = [1, 1.6, 2.4, 3.4, 4.6, 6, 8, 10]
const ROUNDS = 3
const CROWD = 16
const PRIME = 31
const MIXES = [5, 7, 11, 13, 17, 19]
const OVERLAP = 40
const OUTSIDE = 4_000
const COVERED = 20_000
const CROSSED = 400

export interface Box extends Spot, Size {}

interface Scene {
  card: Size
  area: Size
  reach: number
  taken: readonly Box[]
  dots: ReadonlyMap<Spot, Box>
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? w * h : 0
}

function outside(box: Box, area: Size): number {
  return Math.max(0, -box.x) + Math.max(0, -box.y) + Math.max(0, box.x + box.w - area.w) + Math.max(0, box.y + box.h - area.h)
}

/** The box whose nearest edge is `reach` from the spot in the direction of the angle. */
function boxAt(spot: Spot, angle: number, reach: number, card: Size): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const half = Math.min(card.w / 2 / Math.max(Math.abs(cos), 0.001), card.h / 2 / Math.max(Math.abs(sin), 0.001))
  return { x: spot.x + cos * (reach + half) - card.w / 2, y: spot.y + sin * (reach + half) - card.h / 2, ...card }
}

const side = (a: Spot, b: Spot, c: Spot) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))

/** Whether two lines cross. */
function cross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

/** How often the line from the spot to its card runs below another card or across another line. */
function crossings(spot: Spot, box: Box, others: ReadonlyMap<Spot, Box>): number {
  const end = edgeTowards(spot, box, box)
  const steps = [0.25, 0.5, 0.75].map((part) => ({ x: spot.x + (end.x - spot.x) * part, y: spot.y + (end.y - spot.y) * part, w: 1, h: 1 }))
  let found = 0
  for (const [from, other] of others) {
    if (steps.some((step) => overlap(step, other) > 0)) found += 1
    if (cross(spot, end, from, edgeTowards(from, other, other))) found += 1
  }
  return found
}

function cheapest(spot: Spot, middle: Spot, scene: Scene, placed: ReadonlyMap<Spot, Box>): [Box, number] {
  const outward = Math.atan2(spot.y - middle.y, spot.x - middle.x)
  let best = boxAt(spot, outward, scene.reach, scene.card)
  let least = Infinity
  for (const ring of RINGS) {
    const far = (ring - 1) * 90
    if (far >= least) break
    for (let step = 0; step < ANGLES; step += 1) {
      const angle = (step / ANGLES) * 2 * Math.PI
      const box = boxAt(spot, angle, scene.reach * ring + MARGIN, scene.card)
      let cost = far + (1 - Math.cos(angle - outward)) * 40 + outside(box, scene.area) * OUTSIDE
      if (cost >= least) continue
      const wide = { x: box.x - MARGIN, y: box.y - MARGIN, w: box.w + 2 * MARGIN, h: box.h + 2 * MARGIN }
      for (const other of placed.values()) cost += overlap(wide, other) * OVERLAP
      for (const [other, dot] of scene.dots) if (other !== spot && overlap(box, dot) > 0) cost += COVERED
      for (const taken of scene.taken) if (overlap(box, taken) > 0) cost += COVERED
      if (cost < least) cost += crossings(spot, box, placed) * CROSSED
      if (cost < least) [best, least] = [box, cost]
    }
  }
  return [best, least]
}

function settle(order: readonly Spot[], middle: Spot, scene: Scene): [Map<Spot, Box>, number] {
  const placed = new Map<Spot, Box>()
  let total = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    total = 0
    for (const spot of order) {
      placed.delete(spot)
      const [box, cost] = cheapest(spot, middle, scene, placed)
      placed.set(spot, box)
      total += cost
    }
  }
  return [placed, total]
}

/**
 * One card per spot, each near its point, none on another. Who chooses first changes what is left for
 * the rest, so several orders are tried and the calmest picture is kept. `taken` is where nothing may stand.
 * Returns the upper left corners in the order of the spots.
 */
export function placeCards(spots: readonly Spot[], card: Size, area: Size, reach: number, taken: readonly Box[] = []): Spot[] {
  const sum = (key: 'x' | 'y') => spots.reduce((all, one) => all + one[key], 0) / Math.max(1, spots.length)
  const middle = { x: sum('x'), y: sum('y') }
  const away = (one: Spot) => Math.hypot(one.x - middle.x, one.y - middle.y)
  const dots = new Map(spots.map((one) => [one, { x: one.x - reach, y: one.y - reach, w: reach * 2, h: reach * 2 }]))
  const orders: ((a: Spot, b: Spot) => number)[] = [(a, b) => away(b) - away(a), (a, b) => away(a) - away(b), (a, b) => a.x - b.x, (a, b) => b.x - a.x, (a, b) => a.y - b.y, (a, b) => b.y - a.y]
  const mixed = MIXES.map((by) => spots.map((one, i) => ({ one, key: ((i + 1) * by) % PRIME })).sort((a, b) => a.key - b.key).map(({ one }) => one))
  const chosen = [...orders.map((order) => [...spots].sort(order)), ...mixed].slice(0, spots.length > CROWD ? 1 : undefined)
  const tried = chosen.map((order) => settle(order, middle, { card, area, reach, taken, dots }))
  const [placed] = tried.reduce((best, one) => (one[1] < best[1] ? one : best))
  return spots.map((spot) => ({ x: Math.round(placed.get(spot)?.x ?? 0), y: Math.round(placed.get(spot)?.y ?? 0) }))
}

/** Where a line from the spot meets the card's edge. */
export function edgeTowards(spot: Spot, corner: Spot, card: Size): Spot {
  return { x: Math.min(Math.max(spot.x, corner.x), corner.x + card.w), y: Math.min(Math.max(spot.y, corner.y), corner.y + card.h) }
}
