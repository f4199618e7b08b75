import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const SETTING = '/api/v1/staff/membership/auto-review'
const INHERIT = '/api/v1/staff/membership/auto-review/inherit'
const TRIALS = '/api/v1/staff/membership/auto-review/trials'

export type AutoReview = Reply<typeof SETTING>
export type AutoReviewChange = Body<typeof SETTING, 'put'>
export type Trial = Reply<typeof TRIALS, 'post'>
export type TrialChoice = Body<typeof TRIALS>

export const getAutoReview = (unitId: string, signal: AbortSignal): Promise<AutoReview> =>
  body(api.GET(SETTING, { params: { query: unitId ? { unit_id: unitId } : {} }, signal }))

export const changeAutoReview = (change: AutoReviewChange): Promise<AutoReview> => body(api.PUT(SETTING, { body: change }))

export const inheritAutoReview = (unitId: string, version: number): Promise<AutoReview> => body(api.POST(INHERIT, { body: { unit_id: unitId, version } }))

export const tryAutoReview = (choice: TrialChoice): Promise<Trial> => body(api.POST(TRIALS, { body: choice }))
