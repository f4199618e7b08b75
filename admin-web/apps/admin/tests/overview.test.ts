import { describe, expect, it } from 'vitest'
import { figuresOf } from '../src/features/dashboard/figures'

const overview = {
  unit: { id: '1', name: '示例省总工会' },
  members: 19820,
  members_delta_30d: -3,
  pending: 48,
  approved_today: 2,
  approved_30d: 20,
  rejected_30d: 4,
  unions: 1956,
  as_of: '2026-11-21T06:30:00Z',
  trend: [
    { date: '2026-11-20', submitted: 5, approved: 1 },
    { date: '2026-11-21', submitted: 7, approved: 2 },
  ],
  by_unit: [],
}

describe('the figures of the first page', () => {
  it('are what the server counted, with a sign on the change', () => {
    const [members, pending] = figuresOf(overview, {})
    expect(members).toMatchObject({ value: '19,820', change: '−3', tone: 'down' })
    expect(pending).toMatchObject({ value: '48', change: '12' })
  })

  it('divide approvals by decisions', () => {
    expect(figuresOf(overview, {})[3]).toMatchObject({ value: '83.3%', change: '4' })
    expect(figuresOf({ ...overview, approved_30d: 0, rejected_30d: 0 }, {})[3]).toMatchObject({ value: '—' })
  })

  it('lead to the lists behind them, in the same unit', () => {
    expect(figuresOf(overview, { unit_id: '7' })[0]?.to).toEqual({ path: '/membership/members', query: { unit_id: '7', live: 'true' } })
    expect(figuresOf(overview, { unit_id: '7' })[1]?.to?.query).toEqual({ unit_id: '7' })
  })
})
