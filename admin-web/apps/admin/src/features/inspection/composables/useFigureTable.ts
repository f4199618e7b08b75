import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** One page of the statistics: the year lives in the address bar. */
export function useFigureTable<Answer extends { years: number[] }>(report: string, fetch: (year: number | undefined, signal: AbortSignal) => Promise<Answer>) {
  const route = useRoute()
  const router = useRouter()
  const year = computed(() => (/^20\d\d$/.test(String(route.query.year)) ? Number(route.query.year) : undefined))
  const request = useQuery({
    queryKey: computed(() => ['inspection', 'statistics', report, year.value]),
    queryFn: ({ signal }) => fetch(year.value, signal),
    placeholderData: keepPreviousData,
  })
  return {
    table: computed(() => request.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => (request.isPlaceholderData.value ? null : request.error.value)),
    reload: () => void request.refetch(),
    year,
    choose: (wanted: number) => void router.replace({ query: { ...route.query, year: String(wanted) } }),
  }
}
