import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const RECORD = '/api/v1/staff/membership/members/{member_id}/record'

export type MemberRecord = Reply<typeof RECORD>
export type RecordField = MemberRecord['sections'][number]['fields'][number]
export type HiddenField = Body<'/api/v1/staff/membership/members/{member_id}/record/unmask'>['fields'][number]
export type ExportField = Reply<'/api/v1/staff/membership/member-fields'>['items'][number]

const member = (id: string) => ({ params: { path: { member_id: id } } })

export const getRecord = (id: string, signal?: AbortSignal): Promise<MemberRecord> => body(api.GET(RECORD, { ...member(id), ...(signal ? { signal } : {}) }))

export const saveRecord = (id: string, version: number, values: Record<string, string | null>): Promise<MemberRecord> =>
  body(api.PUT(RECORD, { ...member(id), body: { version, values } }))

export const unmaskRecord = (id: string, field: HiddenField, reason: string): Promise<string | undefined> =>
  body(api.POST('/api/v1/staff/membership/members/{member_id}/record/unmask', { ...member(id), body: { fields: [field], reason } })).then((found) => found.values[field])

export const listExportFields = (signal: AbortSignal): Promise<ExportField[]> => body(api.GET('/api/v1/staff/membership/member-fields', { signal })).then((found) => found.items)
