import { api } from '@/shared/http'
import type { AnswerOf } from '@/shared/http/api'

export type MemberRecord = AnswerOf<'get', '/member/membership/record'>
export type RecordField = MemberRecord['sections'][number]['fields'][number]
export const RECORD_PAGE = '/packages/membership/record'

/** The member's own record in the library. */
export const recordApi = {
  read: () => api.get('/member/membership/record'),
  save: (version: number, values: Record<string, string | null>) => api.put('/member/membership/record', { body: { version, values } }),
  choices: (type: string) => api.get('/public/dictionary/items', { query: { type } }),
}
