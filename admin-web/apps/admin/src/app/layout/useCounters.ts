import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { whileActive } from '@unionhub/shared/composables/activity'
import { api, body } from '@unionhub/shared/api/client'
import type { Counter } from '../feature'

const EVERY_MS = 60_000

/** Open to-dos and unread messages, for the badges. A badge that cannot be fetched is simply not shown. */
export function useCounters() {
  const todos = useQuery({
    queryKey: ['inbox', 'summary'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/staff/inbox/summary', { signal })),
    refetchInterval: () => whileActive(EVERY_MS),
  })
  const notices = useQuery({
    queryKey: ['notice', 'summary'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/staff/notice/summary', { signal })),
    refetchInterval: () => whileActive(EVERY_MS),
  })
  const counts = computed<Record<Counter, number>>(() => ({
    todos: todos.data.value?.open ?? 0,
    notices: notices.data.value?.unread ?? 0,
  }))
  return { counts, overdue: computed(() => todos.data.value?.overdue ?? 0) }
}
