import { api, body, done } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const ARTICLES = '/api/v1/staff/content/articles'
const ARTICLE = '/api/v1/staff/content/articles/{article_id}'
const CONSULTATIONS = '/api/v1/staff/content/consultations'
const CONSULTATION = '/api/v1/staff/content/consultations/{consultation_id}'

export type ArticleRow = Item<typeof ARTICLES>
export type Article = Reply<typeof ARTICLE>
export type ArticleDraft = Body<typeof ARTICLES>
export type ConsultationRow = Item<typeof CONSULTATIONS>
export type Consultation = Reply<typeof CONSULTATION>
export type Picture = Reply<'/api/v1/staff/content/images', 'post'>

const article = (id: string) => ({ params: { path: { article_id: id } } })
const consultation = (id: string) => ({ params: { path: { consultation_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listArticles = (query: Query<typeof ARTICLES>, signal: AbortSignal): Promise<Reply<typeof ARTICLES>> =>
  body(api.GET(ARTICLES, { params: { query }, signal }))

export const getArticle = (id: string, signal?: AbortSignal): Promise<Article> => body(api.GET(ARTICLE, { ...article(id), ...(signal ? { signal } : {}) }))

export const createArticle = (key: string, draft: ArticleDraft): Promise<Article> => body(api.POST(ARTICLES, { ...keyed(key), body: draft }))

export const updateArticle = (id: string, draft: ArticleDraft, version: number): Promise<Article> =>
  body(api.PUT(ARTICLE, { ...article(id), body: { ...draft, version } }))

export const publishArticle = (id: string, version: number, at: string | null): Promise<Article> =>
  body(api.POST('/api/v1/staff/content/articles/{article_id}/publish', { ...article(id), body: { version, publish_at: at } }))

export const withdrawArticle = (id: string, version: number, reason: string): Promise<Article> =>
  body(api.POST('/api/v1/staff/content/articles/{article_id}/withdraw', { ...article(id), body: { version, reason } }))

export const pinArticle = (id: string, version: number, pinned: boolean): Promise<Article> =>
  body(api.POST('/api/v1/staff/content/articles/{article_id}/pin', { ...article(id), body: { version, pinned } }))

export const addPicture = (fileId: string): Promise<Picture> => body(api.POST('/api/v1/staff/content/images', { body: { file_id: fileId } }))

export const listConsultations = (query: Query<typeof CONSULTATIONS>, signal: AbortSignal): Promise<Reply<typeof CONSULTATIONS>> =>
  body(api.GET(CONSULTATIONS, { params: { query }, signal }))

export const getConsultation = (id: string, signal?: AbortSignal): Promise<Consultation> =>
  body(api.GET(CONSULTATION, { ...consultation(id), ...(signal ? { signal } : {}) }))

export const markRead = (id: string): Promise<void> => done(api.POST('/api/v1/staff/content/consultations/{consultation_id}/read', consultation(id)))

export const replyTo = (key: string, id: string, text: string, fileIds: string[]): Promise<Consultation> =>
  body(api.POST('/api/v1/staff/content/consultations/{consultation_id}/replies', { ...consultation(id), ...keyed(key), body: { text, file_ids: fileIds } }))

export const passOn = (id: string, version: number, unitId: string, reason: string): Promise<void> =>
  done(api.POST('/api/v1/staff/content/consultations/{consultation_id}/reassign', { ...consultation(id), body: { version, unit_id: unitId, reason } }))

export const closeConsultation = (id: string, version: number): Promise<Consultation> =>
  body(api.POST('/api/v1/staff/content/consultations/{consultation_id}/close', { ...consultation(id), body: { version } }))
