import { useQuery } from '@tanstack/vue-query'
import { useNow } from './useNow'
import { computed, ref, watch } from 'vue'
import { formatInstant } from '@unionhub/shared/format/date'
import { getMap, getOutline } from '../api/figures'

const EVERY_MS = 5_000
const STALE_MS = 20_000

/**
 * The map as it is now: asked every five seconds, and honest about it when the answers stay away.
 * `watched`: a wall screen is looked at without anybody touching the keys, so its asking keeps the session.
 */
export function useLiveMap(watched: boolean) {
  const request = useQuery({
    queryKey: ['inspection', 'map'],
    queryFn: ({ signal }) => getMap(signal, watched),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: watched,
    retry: false,
  })
  const outline = useQuery({ queryKey: ['inspection', 'outline'], queryFn: ({ signal }) => getOutline(signal), staleTime: 60_000 })
  const now = useNow(1_000)
  const heard = ref(0)
  watch(request.dataUpdatedAt, (at) => (heard.value = at), { immediate: true })
  const stale = computed(() => heard.value > 0 && now.value - heard.value > STALE_MS)
  return {
    map: computed(() => request.data.value),
    outline: computed(() => outline.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => (request.data.value ? null : (request.error.value ?? outline.error.value))),
    stale,
    heardAt: computed(() => (heard.value ? formatInstant(new Date(heard.value).toISOString()).slice(11) : '')),
    now,
    reload: () => {
      void request.refetch()
      void outline.refetch()
    },
  }
}
