import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'
import type { QrCode } from './api'

const PILOTS = '/api/v1/staff/membership/pilots'
const FIELDS = '/api/v1/staff/membership/fields'

export type Pilot = Item<typeof PILOTS>
export type JoinField = Item<typeof FIELDS>
export type JoinFieldNew = Body<typeof FIELDS>
export type JoinFieldChange = Body<'/api/v1/staff/membership/fields/{field_id}', 'patch'>
export type PilotChange = Body<'/api/v1/staff/membership/pilots/switch'>
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

/** Stops a code and makes the one that stands for it. */
export const renewQrCode = (id: string, reason: string): Promise<QrCode> =>
  body(api.POST('/api/v1/staff/membership/qrcodes/{qrcode_id}/renew', { params: { path: { qrcode_id: id } }, body: { reason } }))

export const listPilots = (query: Query<typeof PILOTS>, signal: AbortSignal): Promise<Reply<typeof PILOTS>> =>
  body(api.GET(PILOTS, { params: { query }, signal }))

export const switchPilots = (change: PilotChange): Promise<{ changed: number }> =>
  body(api.POST('/api/v1/staff/membership/pilots/switch', { body: change }))

export const listFields = (signal: AbortSignal): Promise<JoinField[]> => body(api.GET(FIELDS, { signal })).then((page) => page.items)

export const addField = (key: string, field: JoinFieldNew): Promise<JoinField> => body(api.POST(FIELDS, { ...keyed(key), body: field }))

export const changeField = (id: string, field: JoinFieldChange): Promise<JoinField> =>
  body(api.PATCH('/api/v1/staff/membership/fields/{field_id}', { params: { path: { field_id: id } }, body: field }))
