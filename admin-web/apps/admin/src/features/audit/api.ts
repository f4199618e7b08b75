import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const RECORDS = '/api/v1/staff/audit/records'

export type AuditRow = Item<typeof RECORDS>
export type AuditRecord = Reply<'/api/v1/staff/audit/records/{id}'>
export type Verification = Reply<'/api/v1/staff/audit/verifications', 'post'>

export const listRecords = (query: Query<typeof RECORDS>, signal: AbortSignal): Promise<Reply<typeof RECORDS>> =>
  body(api.GET(RECORDS, { params: { query }, signal }))

export const getRecord = (id: string, signal: AbortSignal): Promise<AuditRecord> =>
  body(api.GET('/api/v1/staff/audit/records/{id}', { params: { path: { id } }, signal }))

export const verifyChain = (): Promise<Verification> => body(api.POST('/api/v1/staff/audit/verifications'))
