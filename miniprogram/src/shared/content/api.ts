import { api, uuid } from '@/shared/http'
import { useOutbox } from '@/shared/net/outbox'
import type { AnswerOf, BodyOf } from '@/shared/http/api'

export type ArticleCard = AnswerOf<'get', '/public/content/articles'>['items'][number]
export type Article = AnswerOf<'get', '/public/content/articles/{token}'>
export type ConsultationCard = AnswerOf<'get', '/member/content/consultations'>['items'][number]
export type Thread = AnswerOf<'get', '/member/content/consultations/{consultation_id}'>
export type Message = Thread['messages'][number]
export type OfficerThread = AnswerOf<'get', '/staff/content/consultations/{consultation_id}'>
export type Question = BodyOf<'post', '/member/content/consultations'>

export const PICTURES = 'content.consultation_image'
const one = (consultation_id: string) => ({ path: { consultation_id } })

/** What the phone side may ask of articles and consultations. */
export const contentApi = {
  columns: () => api.get('/public/dictionary/items', { query: { type: 'content.column' } }),
  articles: (column: string, page: number, size: number) => api.get('/public/content/articles', { query: { column, page, size } }),
  article: (token: string) => api.get('/public/content/articles/{token}', { path: { token } }),
  consultations: (page: number, size: number) => api.get('/member/content/consultations', { query: { page, size } }),
  unread: () => api.get('/member/content/consultations/summary'),
  thread: (id: string) => api.get('/member/content/consultations/{consultation_id}', one(id)),
  /** Null: no answer came, it goes out when the network is back. */
  ask: (body: Question, key: string) =>
    useOutbox().post<Thread>({ path: '/member/content/consultations', body, key, title: '向工会咨询', page: '/packages/content/ask' }),
  askOn: (id: string, text: string, file_ids: string[], idempotencyKey: string) =>
    useOutbox().post<Thread>({
      path: `/member/content/consultations/${encodeURIComponent(id)}/messages`,
      body: { text, file_ids },
      key: idempotencyKey,
      title: '咨询留言',
      page: `/packages/content/consultation?id=${encodeURIComponent(id)}`,
    }),
  close: (id: string, version: number) => api.post('/member/content/consultations/{consultation_id}/close', { ...one(id), body: { version } }),
  read: (id: string) => api.post('/member/content/consultations/{consultation_id}/read', one(id)),
}

/** The same consultation in an officer's hands. */
export const officerContentApi = {
  thread: (id: string) => api.get('/staff/content/consultations/{consultation_id}', one(id)),
  reply: (id: string, text: string, file_ids: string[], idempotencyKey: string) =>
    api.post('/staff/content/consultations/{consultation_id}/replies', { ...one(id), body: { text, file_ids }, idempotencyKey }),
  reassign: (id: string, version: number, unit_id: string, reason: string) =>
    api.post('/staff/content/consultations/{consultation_id}/reassign', { ...one(id), body: { version, unit_id, reason }, idempotencyKey: uuid() }),
  close: (id: string, version: number) => api.post('/staff/content/consultations/{consultation_id}/close', { ...one(id), body: { version } }),
  read: (id: string) => api.post('/staff/content/consultations/{consultation_id}/read', one(id)),
}
