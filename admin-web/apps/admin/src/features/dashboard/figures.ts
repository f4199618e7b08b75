import { lastDays } from '@unionhub/shared/composables/useList'
import { calendarDay } from '@unionhub/shared/format/date'
import type { Figure } from '@unionhub/shared/ui/figures'
import { formatChange, formatCount, formatShare } from '@unionhub/shared/format/number'
import type { Overview } from './api'

const sign = (value: number): 'up' | 'down' | 'flat' => (value > 0 ? 'up' : value < 0 ? 'down' : 'flat')

/** The cards of the first page. `unit` narrows the lists they lead to. */
export function figuresOf(overview: Overview, unit: Record<string, string>): Figure[] {
  const submitted = overview.trend.reduce((sum, day) => sum + day.submitted, 0)
  const decided = overview.approved_30d + overview.rejected_30d
  const applications = (query: Record<string, string>) => ({ path: '/membership/applications', query: { ...unit, ...query } })
  return [
    {
      label: '会员总数',
      value: formatCount(overview.members),
      unit: '人',
      compare: '近 30 天',
      change: formatChange(overview.members_delta_30d),
      tone: sign(overview.members_delta_30d),
      to: { path: '/membership/members', query: { ...unit, live: 'true' } },
    },
    { label: '待审核申请', value: formatCount(overview.pending), unit: '件', compare: '近 30 天提交', change: formatCount(submitted), trend: overview.trend.map((day) => day.submitted), to: applications({}) },
    { label: '今日通过', value: formatCount(overview.approved_today), unit: '件', compare: '近 30 天', change: formatCount(overview.approved_30d), trend: overview.trend.map((day) => day.approved), to: applications({ state: 'approved', decided_from: calendarDay(), decided_to: calendarDay() }) },
    { label: '近 30 天通过率', value: formatShare(overview.approved_30d, decided), compare: '驳回', change: formatCount(overview.rejected_30d), to: applications({ state: 'rejected', decided_from: lastDays(30).from, decided_to: lastDays(30).to }) },
    { label: '工会组织', value: formatCount(overview.unions), unit: '家', compare: '本级及下级', to: { path: '/org/units', query: {} } },
  ]
}
