import { api, body } from '@unionhub/shared/api/client'
import type { Reply } from '@unionhub/shared/api/types'

/** One clock is our promise or a limit of the law; `left` is negative when it is late. */
export type Clocks = NonNullable<Reply<'/api/v1/staff/inspection/cases/{case_id}'>['clocks']>
export type Clock = Clocks['promise']
export type ClockAction = 'pause' | 'resume' | 'extend'

/** A POST to an address that is put together, as the other steps of a case. */
type Post = (path: string, init: { headers: Record<string, string>; body: object }) => Promise<{ data?: unknown }>

export function actOnClock<Case>(key: string, id: string, action: ClockAction, sent: object): Promise<Case> {
  const post = api.POST as unknown as Post
  return body(post(`/api/v1/staff/inspection/cases/${id}/${action}`, { headers: { 'Idempotency-Key': key }, body: sent }) as Promise<{ data?: Case }>)
}
