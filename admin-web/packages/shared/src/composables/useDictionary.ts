import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { body, openApi } from '../api/client'
import type { Option } from '../ui/filters'

const HOUR = 3_600_000

/** The choices of a dictionary, for selects. */
export function useDictionary(type: string) {
  const request = useQuery({
    queryKey: ['dictionary', 'choices', type],
    queryFn: ({ signal }) => body(openApi.GET('/api/v1/public/dictionary/items', { params: { query: { type } }, signal })),
    staleTime: HOUR,
  })
  const options = computed<Option[]>(() => (request.data.value?.items ?? []).map((item) => ({ value: item.code, label: item.name })))
  return { options, loading: computed(() => request.isPending.value), error: computed(() => request.error.value) }
}
