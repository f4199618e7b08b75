import { describe, expect, it } from 'vitest'
import { closedLink, finishedLink, petitionsDoneLink, receivedLink, spanLink } from '../src/features/inspection/figureLinks'
import { edgeTowards, placeCards, type Spot } from '../src/features/inspection/mapLabels'

const AREA = { w: 900, h: 620 }
const CARD = { w: 168, h: 74 }
const REACH = 18

const boxes = (corners: readonly Spot[]) => corners.map((one) => ({ left: one.x, top: one.y, right: one.x + CARD.w, bottom: one.y + CARD.h }))

describe('cards on the map', () => {
  const crowd: Spot[] = [
    { x: 300, y: 300 }, { x: 470, y: 240 }, { x: 560, y: 270 }, { x: 610, y: 310 }, { x: 640, y: 340 },
    { x: 500, y: 345 }, { x: 480, y: 405 }, { x: 600, y: 390 }, { x: 520, y: 265 },
  ]

  it('never stand on each other, on another point or over the edge', () => {
    const placed = boxes(placeCards(crowd, CARD, AREA, REACH))
    placed.forEach((a, i) => {
      expect(a.left >= 0 && a.top >= 0 && a.right <= AREA.w && a.bottom <= AREA.h).toBe(true)
      placed.slice(i + 1).forEach((b) => {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart).toBe(true)
      })
      crowd.forEach((spot, j) => {
        if (j !== i) expect(spot.x > a.left && spot.x < a.right && spot.y > a.top && spot.y < a.bottom).toBe(false)
      })
    })
  })

  it('keep out of corners that are taken, and come without points to nothing', () => {
    const taken = [{ x: 840, y: 0, w: 60, h: 130 }]
    const [corner] = placeCards([{ x: 820, y: 60 }], CARD, AREA, REACH, taken)
    expect((corner?.x ?? 0) + CARD.w).toBeLessThanOrEqual(840)
    expect(placeCards([], CARD, AREA, REACH)).toEqual([])
  })

  it('are tied to their point by the nearest edge', () => {
    expect(edgeTowards({ x: 50, y: 20 }, { x: 100, y: 0 }, CARD)).toEqual({ x: 100, y: 20 })
  })
})

describe('lists behind a number', () => {
  it('are narrowed to the same year, month and grid', () => {
    expect(receivedLink({ year: 2026, grid_unit_id: '0' })).toEqual({ path: '/inspection/cases', query: { box: 'all', grid_unit_id: '0', year: '2026' } })
    expect(finishedLink({ year: 2024, month: 2 })).toEqual({ path: '/inspection/cases', query: { box: 'all', registered_from: '2024-02-01', registered_to: '2024-02-29', finished: 'true' } })
    expect(closedLink({ year: 2026, grid_unit_id: '7' })).toEqual({ path: '/inspection/cases', query: { box: 'all', grid_unit_id: '7', done_from: '2026-01-01', done_to: '2026-12-31' } })
    expect(petitionsDoneLink({ year: 2026 })).toEqual({ path: '/inspection/petitions', query: { year: '2026', finished: 'true' } })
    expect(spanLink('7', true)).toEqual({ path: '/inspection/cases', query: { box: 'all', grid_unit_id: '7', finished: 'true' } })
  })
})
