import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { calendarDay } from '@unionhub/shared/format/date'
import { listCases, type CaseFilters } from '../api/cases'
import { deskFigures } from '../deskFigures'
import { PERMISSIONS as P } from '../permissions'

const SHOWN = 6

/** What waits, what is late, what this year brought: all counted by the list itself, so that figure and list agree. */
export function useDesk() {
  /** An inspector has no promise of a grid's running: what waits longest comes first. */
  const timed = can(P.caseReadAll) || can(P.caseGrid)
  const year = calendarDay().slice(0, 4)
  const total = async (query: CaseFilters, signal: AbortSignal) => (await listCases({ box: 'all', ...query, size: 1 }, signal)).total
  const request = useQuery({
    queryKey: ['inspection', 'desk', year, timed],
    queryFn: async ({ signal }) => {
      const [boxes, pressing, received, finished] = await Promise.all([
        listCases({ box: 'mine', size: 1 }, signal),
        total(timed ? { box: 'open', overdue: true } : { box: 'mine', state: ['inspector_pending'] }, signal),
        total({ year: Number(year) }, signal),
        total({ year: Number(year), finished: true }, signal),
      ])
      return { mine: boxes.counts.mine, open: boxes.counts.open, pressing, received, finished }
    },
  })
  const nearest = useQuery({
    queryKey: ['inspection', 'desk', 'nearest', timed],
    queryFn: ({ signal }) => listCases(timed ? { box: 'open', state: ['grid_processing'], sort: 'due_on', size: SHOWN } : { box: 'mine', sort: 'registered_at', size: SHOWN }, signal),
  })

  return {
    timed,
    figures: computed(() => (request.data.value ? deskFigures(request.data.value, year, timed) : [])),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    rows: computed(() => nearest.data.value?.items ?? []),
    rowsLoading: computed(() => nearest.isPending.value),
    rowsError: computed(() => nearest.error.value),
    reload: () => {
      void request.refetch()
      void nearest.refetch()
    },
  }
}
