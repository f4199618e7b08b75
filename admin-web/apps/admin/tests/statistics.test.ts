import { describe, expect, it } from 'vitest'
import { applicationsLink, districtLink, joinedLink, leftLink, membersLink, newFormLink } from '../src/features/membership/links'
import { flowChart, kindChart, periodName } from '../src/features/membership/pages/trend.columns'
import type { Trend } from '../src/features/membership/statistics.api'

const point = { since: '2026-11-01', until: '2026-11-22', submitted: 9, approved: 5, rejected: 1, withdrawn: 0, joined: 7, left: 2, new_form_joined: 6 }
const trend: Trend = {
  unit: { id: '1', name: '示例省总工会' },
  as_of: '2026-11-22T06:30:00Z',
  step: 'month',
  points: [{ ...point, since: '2026-10-01', until: '2026-10-31' }, point],
  series: ['快递', '外卖', '网约车', '货运', '家政', '代驾', '保安'].map((name, place) => ({ code: String(place), name, values: [place, 1] })),
}

describe('a figure of the statistics', () => {
  it('leads to the list that counts the same, in the same unit', () => {
    expect(newFormLink({ unit_id: '7' }, { occupation: 'none' }).query).toEqual({ unit_id: '7', live: 'true', is_new_form: 'true', occupation: 'none' })
    expect(membersLink({}, { active_days: '30' })).toEqual({ path: '/membership/members', query: { live: 'true', active_days: '30' } })
    expect(districtLink({ unit_id: '7' }, { unit: { id: '9', name: '临溪区总工会' }, name: '临溪区总工会', value: 3 }).query.unit_id).toBe('9')
    expect(districtLink({ unit_id: '7' }, { unit: null, name: '未划入区县', value: 1 }).query).toMatchObject({ unit_id: '7', no_district: 'true' })
  })

  it('of a period asks for the days of that period', () => {
    expect(joinedLink({}, point).query).toEqual({ from: '2026-11-01', to: '2026-11-22' })
    expect(leftLink({}, point).query).toEqual({ live: 'false', left_from: '2026-11-01', left_to: '2026-11-22' })
    expect(applicationsLink({}, point).query).toEqual({ state: '', from: '2026-11-01', to: '2026-11-22' })
    expect(applicationsLink({}, point, 'approved').query).toEqual({ state: 'approved', decided_from: '2026-11-01', decided_to: '2026-11-22' })
  })
})

describe('a trend', () => {
  it('names its months and keeps every series as long as them', () => {
    expect(trend.points.map((one) => periodName(trend, one))).toEqual(['2026-10', '2026-11'])
    expect(flowChart(trend).series.map((one) => one.values)).toEqual([[9, 9], [5, 5], [7, 7], [2, 2]])
  })

  it('puts the kinds past the fifth together and loses nobody', () => {
    const { series } = kindChart(trend)
    expect(series.map((one) => one.name)).toEqual(['快递', '外卖', '网约车', '货运', '家政', '其他 2 类'])
    expect(series.at(-1)?.values).toEqual([11, 2])
  })
})
