import { http } from '@/shared/http/instance'
import type { FlowAction, FlowBody } from './flow'

/** Sends an action to the process that answers under `base`, e.g. /staff/membership/applications; the door is the same for each. */
export function flowSender<Answer>(base: string): (id: string, action: FlowAction, body: FlowBody) => Promise<Answer> {
  return (id, action, body) => http.call<Answer>('POST', `${base}/${encodeURIComponent(id)}/${action}`, { body })
}
