import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const INTAKES = '/api/v1/staff/inspection/intakes'
const INTAKE = '/api/v1/staff/inspection/intakes/{intake_id}'

export type Intake = Item<typeof INTAKES>
export type IntakeCreate = Body<typeof INTAKES>

export const listIntakes = (query: Query<typeof INTAKES>, signal: AbortSignal): Promise<Reply<typeof INTAKES>> => body(api.GET(INTAKES, { params: { query }, signal }))

export const createIntake = (key: string, given: IntakeCreate): Promise<Intake> =>
  body(api.POST(INTAKES, { headers: { 'Idempotency-Key': key }, body: given }))

export const revokeIntake = (id: string, reason: string): Promise<Intake> =>
  body(api.POST(`${INTAKE}/revoke`, { params: { path: { intake_id: id } }, body: { reason } }))

export const intakeImagePath = (id: string, format: 'png' | 'svg', size = 1024): string => `${INTAKES}/${id}/image?format=${format}&size=${size}`

export const intakePosterPath = (id: string, size: 'a4' | 'a5' = 'a4'): string => `${INTAKES}/${id}/poster?size=${size}`
