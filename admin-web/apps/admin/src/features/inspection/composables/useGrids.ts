import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { DISTRICT } from '../caseActions'
import { listInspectors, listOpenGrids } from '../api/cases'
import { PERMISSIONS as P } from '../permissions'

const MINUTE = 60_000

/** Where a case may belong: the working street grids, and 区本级. */
export function useGrids() {
  const request = useQuery({ queryKey: ['inspection', 'grids', 'open'], queryFn: ({ signal }) => listOpenGrids(signal), enabled: () => can(P.gridRead), staleTime: MINUTE })
  const streets = computed(() => (request.data.value?.items ?? []).map((grid) => ({ value: grid.grid_unit_id, label: grid.name })))
  return { streets, grids: computed(() => [...streets.value, { value: DISTRICT, label: '区本级' }]), error: computed(() => request.error.value) }
}

/** Who may be given a case, with how many each has (leader). */
export function useInspectors(wanted: () => boolean = () => true) {
  const request = useQuery({ queryKey: ['inspection', 'inspectors'], queryFn: ({ signal }) => listInspectors(signal), enabled: () => can(P.caseAssign) && wanted(), staleTime: MINUTE })
  return { inspectors: computed(() => request.data.value?.items ?? []), loading: computed(() => request.isPending.value), error: computed(() => request.error.value) }
}
