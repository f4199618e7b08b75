import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const CASES = '/api/v1/staff/inspection/cases'
const CASE = '/api/v1/staff/inspection/cases/{case_id}'
const UNMASK = '/api/v1/staff/inspection/cases/{case_id}/unmask'
const INSPECTORS = '/api/v1/staff/inspection/inspectors'
const GRIDS = '/api/v1/staff/inspection/grids'

export type CaseRow = Item<typeof CASES>
export type CaseDetail = Reply<typeof CASE>
export type CaseEvent = CaseDetail['timeline'][number]
export type CaseState = CaseRow['state']
export type CaseFilters = Query<typeof CASES>
export type CaseSearch = Body<'/api/v1/staff/inspection/cases/search'>
export type CasePage = Reply<typeof CASES>
export type Unmasked = Reply<typeof UNMASK, 'post'>
export type Inspector = Item<typeof INSPECTORS>
export interface ActionBody {
  version: number
  [field: string]: string | number | boolean | null
}

/** A POST to an address that is put together: the steps of the table are one form here, so its types stand in caseActions.ts. */
type Post = (path: string, init: { headers: Record<string, string>; body: ActionBody }) => Promise<{ data?: unknown }>

const one = (id: string) => ({ params: { path: { case_id: id } } })

export const listCases = (query: CaseFilters, signal: AbortSignal): Promise<CasePage> => body(api.GET(CASES, { params: { query }, signal }))

/** By a whole card or phone number: those never stand in an address. */
export const searchCases = (wanted: CaseSearch, signal: AbortSignal): Promise<CasePage> => body(api.POST('/api/v1/staff/inspection/cases/search', { body: wanted, signal }))

export const getCase = (id: string, signal: AbortSignal): Promise<CaseDetail> => body(api.GET(CASE, { ...one(id), signal }))

/** What is done to a case: `reassign_grid` answers under …/reassign-grid. After 退回 there is no answer: it is out of sight. */
export function actOnCase(key: string, id: string, action: string, sent: ActionBody): Promise<CaseDetail | undefined> {
  const post = api.POST as unknown as Post
  return body(post(`${CASES}/${id}/${action.replaceAll('_', '-')}`, { headers: { 'Idempotency-Key': key }, body: sent }) as Promise<{ data?: CaseDetail }>)
}

export const unmaskCase = (id: string, reason: string): Promise<Unmasked> => body(api.POST(UNMASK, { ...one(id), body: { reason } }))

export const listInspectors = (signal: AbortSignal) => body(api.GET(INSPECTORS, { signal }))

export const listOpenGrids = (signal: AbortSignal) => body(api.GET(GRIDS, { params: { query: { open: true } }, signal }))
