import { api, body, done } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const NOTICES = '/api/v1/staff/notice/notices'

export type Notice = Item<typeof NOTICES>

export function listNotices(query: Query<typeof NOTICES>, signal: AbortSignal): Promise<Reply<typeof NOTICES>> {
  return body(api.GET(NOTICES, { params: { query }, signal }))
}

export function readNotice(id: string): Promise<void> {
  return done(api.POST('/api/v1/staff/notice/notices/{notice_id}/read', { params: { path: { notice_id: id } } }))
}

export function readAllNotices(): Promise<void> {
  return done(api.POST('/api/v1/staff/notice/notices/read-all'))
}
