import { api, body } from '@unionhub/shared/api/client'
import type { Body, Query, Reply } from '@unionhub/shared/api/types'

const EMPLOYERS = '/api/v1/staff/inspection/employers'
const EMPLOYER = '/api/v1/staff/inspection/employers/{employer_id}'
const TIMELINE = '/api/v1/staff/inspection/employers/{employer_id}/timeline'
const SUGGEST = '/api/v1/staff/inspection/employers/suggest'

export type EmployerPage = Reply<typeof EMPLOYERS>
export type EmployerRow = EmployerPage['items'][number]
export type Employer = Reply<typeof EMPLOYER>
export type EmployerChange = Body<typeof EMPLOYER, 'patch'>
export type EmployerFilters = NonNullable<Query<typeof EMPLOYERS>>
export type Suggestion = Reply<typeof SUGGEST>['items'][number]
export type TimelinePage = Reply<typeof TIMELINE>
export type TimelineRow = TimelinePage['items'][number]

const one = (id: string) => ({ params: { path: { employer_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listEmployers = (query: EmployerFilters, signal: AbortSignal): Promise<EmployerPage> => body(api.GET(EMPLOYERS, { params: { query }, signal }))

export const suggestEmployers = async (q: string): Promise<Suggestion[]> => (await body(api.GET(SUGGEST, { params: { query: { q } } }))).items

export const getEmployer = (id: string, signal?: AbortSignal): Promise<Employer> => body(api.GET(EMPLOYER, { ...one(id), ...(signal ? { signal } : {}) }))

export const employerRevisions = (id: string, signal: AbortSignal) => body(api.GET(`${EMPLOYER}/revisions`, { ...one(id), signal })).then((found) => found.items)

export const getTimeline = (id: string, page: number, signal: AbortSignal): Promise<TimelinePage> =>
  body(api.GET(TIMELINE, { params: { path: { employer_id: id }, query: { page, size: 20 } }, signal }))

export const updateEmployer = (id: string, sent: EmployerChange): Promise<Employer> => body(api.PATCH(EMPLOYER, { ...one(id), body: sent }))

export const mergeEmployer = (key: string, id: string, version: number, intoId: string, reason: string): Promise<Employer> =>
  body(api.POST('/api/v1/staff/inspection/employers/{employer_id}/merge', { ...one(id), ...keyed(key), body: { version, into_id: intoId, reason } }))

export const splitEmployer = (key: string, id: string, version: number, reason: string): Promise<Employer> =>
  body(api.POST('/api/v1/staff/inspection/employers/{employer_id}/split', { ...one(id), ...keyed(key), body: { version, reason } }))
