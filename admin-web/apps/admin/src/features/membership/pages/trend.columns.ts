import type { ChartData } from '@unionhub/shared/composables/useChart'
import type { Column } from '@unionhub/shared/ui/table'
import { formatMonthDay } from '@unionhub/shared/format/date'
import type { Trend, TrendPoint } from '../statistics.api'

export type PeriodRow = TrendPoint & { id: string }

export const SPANS = [
  { value: 'month-12', label: '近 12 个月' },
  { value: 'month-24', label: '近 24 个月' },
  { value: 'day-30', label: '近 30 天' },
  { value: 'day-90', label: '近 90 天' },
] as const
export const SPLITS = [
  { value: 'occupation', label: '按职业类别' },
  { value: 'platform', label: '按从业平台' },
  { value: 'industry', label: '按所在行业' },
] as const

/** Kinds with a colour of their own; the rest is one bar more. */
const KINDS = 5

export const periodName = (trend: Trend, point: TrendPoint): string => (trend.step === 'month' ? point.since.slice(0, 7) : formatMonthDay(point.since))

export const columns: Column<PeriodRow>[] = [
  { key: 'period', title: '时间', size: 'sm', fixed: true },
  { key: 'submitted', title: '提交申请', size: 'xs', align: 'end' },
  { key: 'approved', title: '通过', size: 'xs', align: 'end' },
  { key: 'rejected', title: '驳回', size: 'xs', align: 'end' },
  { key: 'withdrawn', title: '撤销', size: 'xs', align: 'end' },
  { key: 'joined', title: '新入会', size: 'xs', align: 'end' },
  { key: 'new_form_joined', title: '其中新业态', size: 'xs', align: 'end' },
  { key: 'left', title: '离会', size: 'xs', align: 'end' },
]

export function flowChart(trend: Trend): ChartData {
  const values = (key: 'submitted' | 'approved' | 'joined' | 'left') => trend.points.map((point) => point[key])
  return {
    labels: trend.points.map((point) => periodName(trend, point)),
    series: [
      { name: '提交申请', values: values('submitted'), tone: 1, kind: 'line' },
      { name: '通过', values: values('approved'), tone: 2, kind: 'line' },
      { name: '新入会', values: values('joined'), tone: 0, kind: 'line' },
      { name: '离会', values: values('left'), tone: 3, kind: 'line' },
    ],
  }
}

/** New-form workers who joined, by kind; the smallest kinds are put together. */
export function kindChart(trend: Trend): ChartData {
  const named = trend.series.slice(0, KINDS).map((one, tone) => ({ name: one.name, values: one.values, tone, kind: 'stack' as const }))
  const others = trend.series.slice(KINDS)
  const rest = trend.points.map((_, place) => others.reduce((sum, one) => sum + (one.values[place] ?? 0), 0))
  return {
    labels: trend.points.map((point) => periodName(trend, point)),
    series: others.length ? [...named, { name: `其他 ${others.length} 类`, values: rest, tone: KINDS, kind: 'stack' }] : named,
  }
}
