import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { getOverview } from '../api'
import { figuresOf } from '../figures'

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
