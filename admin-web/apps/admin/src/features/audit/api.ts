import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const RECORDS = '/api/v1/staff/audit/records'

export type AuditRow = Item<typeof RECORDS>
export type AuditRecord = Reply<'/api/v1/staff/audit/records/{record_id}'>
export type Verification = Reply<'/api/v1/staff/audit/verifications', 'post'>

export const listRecords = (query: Query<typeof RECORDS>, signal: AbortSignal): Promise<Reply<typeof RECORDS>> =>
  body(api.GET(RECORDS, { params: { query }, signal }))

export const getRecord = (id: string, signal: AbortSignal): Promise<AuditRecord> =>
  body(api.GET('/api/v1/staff/audit/records/{record_id}', { params: { path: { record_id: id } }, signal }))

export const verifyChain = (days: number | null): Promise<Verification> =>
  body(api.POST('/api/v1/staff/audit/verifications', { body: { days } }))

export const listActions = async (signal: AbortSignal) => (await body(api.GET('/api/v1/staff/audit/actions', { signal }))).groups
