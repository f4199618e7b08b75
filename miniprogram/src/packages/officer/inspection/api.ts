import { api } from '@/shared/http'
import { http } from '@/shared/http/instance'
import type { CaseAction, CaseBox, CaseDetail, CasePage, Choice } from './types'

export interface CaseQuery {
  box: CaseBox
  q: string
  overdue: boolean
  page: number
  size: number
}

/** A whole number of a person: it is looked for in a body, never in an address. */
export function wholeNumber(text: string): { phone: string } | { cert_no: string } | null {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (/^1\d{10}$/.test(plain)) return { phone: plain }
  return /^\d{17}[\dX]$/.test(plain) ? { cert_no: plain } : null
}

const path = (id: string) => ({ path: { case_id: id } })

/** What handlers of cases ask of the server from the phone. */
export const caseApi = {
  list({ q, overdue, ...rest }: CaseQuery): Promise<CasePage> {
    // What waits longest comes first; elsewhere the newest does.
    const narrowed = { ...rest, ...(rest.box === 'mine' ? { sort: 'registered_at' } : {}), ...(overdue ? { overdue } : {}) }
    const number = wholeNumber(q)
    if (number) return api.post('/staff/inspection/cases/search', { body: { ...narrowed, ...number } })
    return api.get('/staff/inspection/cases', { query: { ...narrowed, ...(q ? { q } : {}) } })
  },
  get: (id: string) => api.get('/staff/inspection/cases/{case_id}', path(id)),
  /** The same key makes a repeated sending the same step. Null where the case is no longer this officer's to read. */
  act: (id: string, action: CaseAction, body: object, idempotencyKey: string) =>
    http.post<CaseDetail | null>(`/staff/inspection/cases/${encodeURIComponent(id)}/${action.replaceAll('_', '-')}`, body, { idempotencyKey }),
  unmask: (id: string, reason: string) => api.post('/staff/inspection/cases/{case_id}/unmask', { ...path(id), body: { reason } }),

  async inspectors(): Promise<Choice[]> {
    const { items } = await api.get('/staff/inspection/inspectors')
    return items.map((it) => ({ value: it.account_id, name: it.name, note: `在办 ${it.open_count} 件` }))
  },
  async grids(): Promise<Choice[]> {
    const { items } = await api.get('/staff/inspection/grids', { query: { open: true } })
    return items.map((it) => ({ value: it.grid_unit_id, name: it.name }))
  },
  async modes(): Promise<Choice[]> {
    const { items } = await api.get('/public/dictionary/items', { query: { type: 'insp.success_mode' } })
    return items.map((it) => ({ value: it.code, name: it.name }))
  },
}
