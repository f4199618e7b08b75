import { useQuery, useQueryClient, type QueryKey } from '@tanstack/vue-query'
import { computed, watch, type Ref } from 'vue'
import { useWalk, type Neighbours } from './useWalk'

export interface RecordOptions<Found> {
  /** Cache key of the subject, e.g. ['membership', 'applications']; invalidating a prefix of it reloads the record. */
  key: QueryKey
  id: Ref<string>
  get: (id: string, signal: AbortSignal) => Promise<Found>
  /** Named by the server, for a record that was opened from elsewhere. */
  neighbours?: (found: Found) => Neighbours
  /** Fetch the next one while this one is read. Not where the server writes down who looked at what. */
  ahead?: boolean
}

/** One record in its drawer: its state on the server and the way to its neighbours. */
export function useRecord<Found>({ key, id, get, neighbours, ahead }: RecordOptions<Found>) {
  const client = useQueryClient()
  const keyOf = (one: string) => [...key, 'detail', one]
  const request = useQuery({ queryKey: computed(() => keyOf(id.value)), queryFn: ({ signal }) => get(id.value, signal), staleTime: 0 })
  const found = computed(() => request.data.value)
  const walk = useWalk(id, () => (found.value && neighbours ? neighbours(found.value) : undefined))

  watch([found, walk.next], ([it, next]) => {
    if (ahead && it && next && walk.alike(next)) void client.prefetchQuery({ queryKey: keyOf(next), queryFn: ({ signal }) => get(next, signal), staleTime: 10_000 })
  })

  return {
    found,
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    walk,
    /** Puts the answer of a write in the place of what was read. */
    put: (answer: Found) => client.setQueryData(keyOf(id.value), answer),
    keyOf,
  }
}
