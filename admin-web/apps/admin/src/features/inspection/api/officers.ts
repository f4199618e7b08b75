import { api, body, done } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const OFFICERS = '/api/v1/staff/inspection/officers'
const OFFICER = '/api/v1/staff/inspection/officers/{account_id}'
const SETUP = '/api/v1/staff/inspection/setup'

export const TEMPLATE_PATH = `${SETUP}/template`

export type Officer = Item<typeof OFFICERS>
export type OfficerRole = Officer['roles'][number]
export type OfficerCreate = Body<typeof OFFICERS>
export type RoleOption = Item<'/api/v1/staff/inspection/officer-roles'>
export type SetupResult = Reply<'/api/v1/staff/inspection/setup/check', 'post'>

const one = (id: string) => ({ params: { path: { account_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listOfficers = (query: Query<typeof OFFICERS>, signal: AbortSignal): Promise<Reply<typeof OFFICERS>> => body(api.GET(OFFICERS, { params: { query }, signal }))

export const listOfficerRoles = async (signal: AbortSignal): Promise<RoleOption[]> => (await body(api.GET('/api/v1/staff/inspection/officer-roles', { signal }))).items

export const getOfficer = (id: string, signal: AbortSignal) => body(api.GET(OFFICER, { ...one(id), signal }))

export const addOfficer = (key: string, fields: OfficerCreate) => body(api.POST(OFFICERS, { body: fields, ...keyed(key) }))

export const changeOfficer = (id: string, fields: Body<typeof OFFICER, 'patch'>) => body(api.PATCH(OFFICER, { ...one(id), body: fields }))

export const resetOfficer = (id: string) => body(api.POST(`${OFFICER}/reset-password`, one(id)))

export const disableOfficer = (id: string, reason: string) => done(api.POST(`${OFFICER}/disable`, { ...one(id), body: { reason } }))

export const enableOfficer = (id: string) => done(api.POST(`${OFFICER}/enable`, one(id)))

export const giveRole = (key: string, id: string, role: string, gridUnitId: string) =>
  done(api.POST(`${OFFICER}/roles`, { ...one(id), ...keyed(key), body: { role, ...(gridUnitId ? { grid_unit_id: gridUnitId } : {}) } }))

export const takeRole = (id: string, capacityId: string) => done(api.DELETE(`${OFFICER}/roles/{capacity_id}`, { params: { path: { account_id: id, capacity_id: capacityId } } }))

const asForm = (file: File) => {
  const form = new FormData()
  form.append('file', file)
  return form
}
const sent = (file: File) => ({ body: { file: file.name }, bodySerializer: () => asForm(file) })

export const checkSetup = (file: File): Promise<SetupResult> => body(api.POST(`${SETUP}/check`, sent(file)))

/** The workbook with the first passwords: the server makes it once and keeps none. */
export const carryOutSetup = (file: File): Promise<Blob> => body(api.POST(SETUP, { ...sent(file), parseAs: 'blob' })) as Promise<Blob>
