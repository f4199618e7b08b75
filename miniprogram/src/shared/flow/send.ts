import { pathOf, type FlowPerson } from '@core/flow'
import { http } from '@/shared/http/instance'
import type { FlowAction, FlowBody } from './flow'

/** Finds people who can take the seat of this version; no words: the nearest. */
export type FindPeople = (version: number, q: string) => Promise<FlowPerson[]>

/** Sends an action to the process that answers under `base`, e.g. /staff/membership/applications; the door is the same for each. */
export function flowSender<Answer>(base: string): (id: string, action: FlowAction, body: FlowBody) => Promise<Answer> {
  return (id, action, body) => http.call<Answer>('POST', `${base}/${encodeURIComponent(id)}/${pathOf(action)}`, { body })
}

/** Who could take a seat of a subject of the process that answers under `base`. */
export function flowPeople(base: string): (id: string, version: number, q: string) => Promise<FlowPerson[]> {
  return async (id, version, q) => (await http.call<{ items: FlowPerson[] }>('GET', `${base}/${encodeURIComponent(id)}/people`, { query: { version, q } })).items
}
