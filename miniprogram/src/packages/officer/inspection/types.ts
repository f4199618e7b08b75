import type { AnswerOf } from '@/shared/http/api'

/** A case as its handlers see it on the phone; the shapes follow the calls. */
export type CaseDetail = AnswerOf<'get', '/staff/inspection/cases/{case_id}'>
export type CasePage = AnswerOf<'get', '/staff/inspection/cases'>
export type CaseItem = CasePage['items'][number]
export type CaseBox = keyof CasePage['counts']
export type CaseClocks = NonNullable<CaseDetail['clocks']>
export type CaseClock = CaseClocks['promise']
export type CaseNodes = NonNullable<CaseDetail['nodes']>
export type CaseEntry = CaseDetail['timeline'][number]
export type CaseNumbers = AnswerOf<'post', '/staff/inspection/cases/{case_id}/unmask'>

/** What can be done to a case, the most pressed first. */
export const CASE_ACTIONS = [
  'accept',
  'settle',
  'fail',
  'return',
  'take_over',
  'reassign_grid',
  'invalidate',
  'assign',
  'claim',
  'send_back',
  'file',
  'investigate',
  'handle',
  'complete',
  'close',
  'decide_penalty',
  'execute',
  'resume',
  'pause',
  'extend',
  'hand_over',
] as const satisfies readonly CaseItem['actions'][number][]
export type CaseAction = (typeof CASE_ACTIONS)[number]

export interface Choice {
  value: string
  name: string
  note?: string
}
