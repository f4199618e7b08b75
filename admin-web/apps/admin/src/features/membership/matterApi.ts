import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'
import { flowSender } from '@unionhub/shared/flow/send'

const ROOT = '/api/v1/staff/membership'
const TRANSFERS = '/api/v1/staff/membership/transfers'
const TRANSFER = '/api/v1/staff/membership/transfers/{transfer_id}'
const VERIFICATIONS = '/api/v1/staff/membership/verifications'
const VERIFICATION = '/api/v1/staff/membership/verifications/{verification_id}'
const LEAVES = '/api/v1/staff/membership/leaves'
const LEAVE = '/api/v1/staff/membership/leaves/{leave_id}'
const STANDING = '/api/v1/staff/membership/members/{member_id}/standing'

export type TransferRow = Item<typeof TRANSFERS>
export type Transfer = Reply<typeof TRANSFER>
export type VerificationRow = Item<typeof VERIFICATIONS>
export type Verification = Reply<typeof VERIFICATION>
export type LeaveRow = Item<typeof LEAVES>
export type Leave = Reply<typeof LEAVE>
export type Standing = Reply<typeof STANDING>
export type ChangeOffer = Standing['offers'][number]
export type ChangeBody = Body<'/api/v1/staff/membership/members/{member_id}/changes'>
export type MatterKind = 'transfers' | 'verifications' | 'leaves'

const signalled = (signal?: AbortSignal) => (signal ? { signal } : {})
const member = (id: string) => ({ params: { path: { member_id: id } } })

export const listTransfers = (query: Query<typeof TRANSFERS>, signal: AbortSignal): Promise<Reply<typeof TRANSFERS>> =>
  body(api.GET(TRANSFERS, { params: { query }, signal }))

export const getTransfer = (id: string, signal?: AbortSignal): Promise<Transfer> =>
  body(api.GET(TRANSFER, { params: { path: { transfer_id: id } }, ...signalled(signal) }))

export const approveTransfers = (key: string, items: { id: string; version: number }[]) =>
  body(api.POST('/api/v1/staff/membership/transfers/batch-approve', { headers: { 'Idempotency-Key': key }, body: { items } }))

export const listVerifications = (query: Query<typeof VERIFICATIONS>, signal: AbortSignal): Promise<Reply<typeof VERIFICATIONS>> =>
  body(api.GET(VERIFICATIONS, { params: { query }, signal }))

export const getVerification = (id: string, signal?: AbortSignal): Promise<Verification> =>
  body(api.GET(VERIFICATION, { params: { path: { verification_id: id } }, ...signalled(signal) }))

export const listLeaves = (query: Query<typeof LEAVES>, signal: AbortSignal): Promise<Reply<typeof LEAVES>> =>
  body(api.GET(LEAVES, { params: { query }, signal }))

export const getLeave = (id: string, signal?: AbortSignal): Promise<Leave> =>
  body(api.GET(LEAVE, { params: { path: { leave_id: id } }, ...signalled(signal) }))

/** The action bar's way to the server. */
export const matterSender = (kind: MatterKind) => flowSender<unknown>(`${ROOT}/${kind}`)

export const getStanding = (id: string, signal?: AbortSignal): Promise<Standing> => body(api.GET(STANDING, { ...member(id), ...signalled(signal) }))

export const enterChange = (id: string, sent: ChangeBody): Promise<Standing> =>
  body(api.POST('/api/v1/staff/membership/members/{member_id}/changes', { ...member(id), body: sent }))

export const undoEnd = (id: string, version: number, reason: string): Promise<Standing> =>
  body(api.POST('/api/v1/staff/membership/members/{member_id}/reinstate', { ...member(id), body: { version, reason } }))
