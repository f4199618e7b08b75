import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, body, done } from '@unionhub/shared/api/client'
import { refresh } from '@unionhub/shared/composables/queryClient'
import type { Item, Query } from '@unionhub/shared/api/types'

const NOTICES = '/api/v1/enterprise/notice/notices'

export type Notice = Item<typeof NOTICES>

export const listNotices = (query: Query<typeof NOTICES>, signal: AbortSignal) => body(api.GET(NOTICES, { params: { query }, signal }))

export async function readNotice(id: string): Promise<void> {
  await done(api.POST('/api/v1/enterprise/notice/notices/{notice_id}/read', { params: { path: { notice_id: id } } }))
  refresh(['notice'])
}

export async function readAllNotices(): Promise<void> {
  await done(api.POST('/api/v1/enterprise/notice/notices/read-all'))
  refresh(['notice'])
}

/** How many messages nobody has opened; asked once a minute without keeping the session alive. */
export function useUnread() {
  const request = useQuery({
    queryKey: ['notice', 'unread'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/enterprise/notice/summary', { signal, headers: { 'X-Background': '1' } })),
    refetchInterval: 60_000,
  })
  return computed(() => request.data.value?.unread ?? 0)
}
