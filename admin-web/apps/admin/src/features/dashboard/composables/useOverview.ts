import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { lastDays } from '@unionhub/shared/composables/useList'
import { formatChange, formatCount, formatShare } from '@unionhub/shared/format/number'
import { getOverview, type Overview } from '../api'

interface Figure {
  label: string
  value: string
  unit?: string
  change?: string
  compare?: string
  tone?: 'up' | 'down' | 'flat'
  trend?: number[]
  to?: { path: string; query?: Record<string, string> }
}

const sign = (value: number): 'up' | 'down' | 'flat' => (value > 0 ? 'up' : value < 0 ? 'down' : 'flat')

function figuresOf(overview: Overview, unit: Record<string, string>): Figure[] {
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
      to: { path: '/membership/members', query: unit },
    },
    { label: '待审核申请', value: formatCount(overview.pending), unit: '件', compare: '近 30 天提交', change: formatCount(submitted), trend: overview.trend.map((day) => day.submitted), to: applications({}) },
    { label: '今日通过', value: formatCount(overview.approved_today), unit: '件', compare: '近 30 天', change: formatCount(overview.approved_30d), trend: overview.trend.map((day) => day.approved), to: applications({ state: 'approved', ...lastDays(30) }) },
    { label: '近 30 天通过率', value: formatShare(overview.approved_30d, decided), compare: '驳回', change: formatCount(overview.rejected_30d), to: applications({ state: 'rejected', ...lastDays(30) }) },
    { label: '工会组织', value: formatCount(overview.unions), unit: '家', compare: '本级及下级', to: { path: '/org/units', query: {} } },
  ]
}

/** Membership figures of the unit in the address bar, or of the person's own unit. */
export function useOverview() {
  const route = useRoute()
  const router = useRouter()
  const unitId = computed(() => (typeof route.query.unit_id === 'string' ? route.query.unit_id : undefined))
  const request = useQuery({
    queryKey: computed(() => ['membership', 'statistics', unitId.value ?? '']),
    queryFn: ({ signal }) => getOverview(unitId.value, signal),
    placeholderData: keepPreviousData,
  })
  const overview = computed(() => request.data.value)
  const scope = computed(() => {
    const query: Record<string, string> = {}
    if (unitId.value) query.unit_id = unitId.value
    return query
  })

  return {
    overview,
    unitId,
    figures: computed(() => (overview.value ? figuresOf(overview.value, scope.value) : [])),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    enter: (id: string | undefined) => void router.push({ query: id ? { unit_id: id } : {} }),
  }
}
