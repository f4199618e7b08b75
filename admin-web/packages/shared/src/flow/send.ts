import { api, body } from '../api/client'
import { pathOf, type FlowPerson } from '../core/flow'
import type { FlowAction, FlowBody } from './flow'

/** A POST to an address that is put together; the door is the same for every process, so its types stand in flow.ts. */
type Post = (path: string, init: { headers: Record<string, string>; body: FlowBody }) => Promise<{ data?: unknown }>
type Get = (path: string, init: { params: { query: { version: number; q: string } } }) => Promise<{ data?: { items: FlowPerson[] } }>

/** Finds people who can take the seat of this version; no words: the nearest. */
export type FindPeople = (version: number, q: string) => Promise<FlowPerson[]>

/** Sends an action to the process that answers under `base`, e.g. /api/v1/staff/membership/applications. */
export function flowSender<Answer>(base: string): (id: string, action: FlowAction, sent: FlowBody, key: string) => Promise<Answer> {
  const post = api.POST as unknown as Post
  return (id, action, sent, key) => body(post(`${base}/${id}/${pathOf(action)}`, { headers: { 'Idempotency-Key': key }, body: sent }) as Promise<{ data?: Answer }>)
}

/** Who could take a seat of a subject of the process that answers under `base`. */
export function flowPeople(base: string): (id: string, version: number, q: string) => Promise<FlowPerson[]> {
  const get = api.GET as unknown as Get
  return async (id, version, q) => (await body(get(`${base}/${id}/people`, { params: { query: { version, q } } }))).items
}

/** Fetches the approval sheet (PDF) of a subject of the process that answers under `base`. */
export function flowPrinter(base: string): (id: string) => Promise<Blob> {
  const post = api.POST as unknown as (path: string, init: { body: object; parseAs: 'blob' }) => Promise<{ data?: Blob }>
  return (id) => body(post(`${base}/${id}/print`, { body: {}, parseAs: 'blob' }))
}
