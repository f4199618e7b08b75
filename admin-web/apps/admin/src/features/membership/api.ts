import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const APPLICATIONS = '/api/v1/staff/membership/applications'
const APPLICATION = '/api/v1/staff/membership/applications/{application_id}'
const MEMBERS = '/api/v1/staff/membership/members'
const MEMBER = '/api/v1/staff/membership/members/{member_id}'
const QRCODES = '/api/v1/staff/membership/qrcodes'

export type ApplicationRow = Item<typeof APPLICATIONS>
export type Application = Reply<typeof APPLICATION>
export type ApplicationFilters = Body<'/api/v1/staff/membership/applications/exports'>
export type MemberRow = Item<typeof MEMBERS>
export type Member = Reply<typeof MEMBER>
export type QrCode = Item<typeof QRCODES>
export type MemberFilters = Body<'/api/v1/staff/membership/members/exports'>
export type BatchResult = Reply<'/api/v1/staff/membership/applications/batch-approve', 'post'>
export type MaskedField = Body<'/api/v1/staff/membership/applications/{application_id}/unmask'>['fields'][number]

const application = (id: string) => ({ params: { path: { application_id: id } } })
const member = (id: string) => ({ params: { path: { member_id: id } } })
const qrcode = (id: string) => ({ params: { path: { qrcode_id: id } } })
const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } })

export const listApplications = (query: Query<typeof APPLICATIONS>, signal: AbortSignal): Promise<Reply<typeof APPLICATIONS>> =>
  body(api.GET(APPLICATIONS, { params: { query }, signal }))

export const getApplication = (id: string, signal?: AbortSignal): Promise<Application> =>
  body(api.GET(APPLICATION, { ...application(id), ...(signal ? { signal } : {}) }))

export const exportApplications = (key: string, filters: ApplicationFilters) =>
  body(api.POST('/api/v1/staff/membership/applications/exports', { ...keyed(key), body: filters }))

export const approveApplication = (key: string, id: string, version: number): Promise<Application> =>
  body(api.POST('/api/v1/staff/membership/applications/{application_id}/approve', { ...application(id), ...keyed(key), body: { version } }))

export const rejectApplication = (key: string, id: string, version: number, reason: string): Promise<Application> =>
  body(api.POST('/api/v1/staff/membership/applications/{application_id}/reject', { ...application(id), ...keyed(key), body: { version, reason } }))

export const approveMany = (key: string, items: { id: string; version: number }[]): Promise<BatchResult> =>
  body(api.POST('/api/v1/staff/membership/applications/batch-approve', { ...keyed(key), body: { items } }))

export const unmaskApplication = (id: string, field: MaskedField, reason: string) =>
  body(api.POST('/api/v1/staff/membership/applications/{application_id}/unmask', { ...application(id), body: { fields: [field], reason } })).then((found) => found[field])

export const listMembers = (query: Query<typeof MEMBERS>, signal: AbortSignal): Promise<Reply<typeof MEMBERS>> =>
  body(api.GET(MEMBERS, { params: { query }, signal }))

export const getMember = (id: string, signal?: AbortSignal): Promise<Member> =>
  body(api.GET(MEMBER, { ...member(id), ...(signal ? { signal } : {}) }))

export const unmaskMember = (id: string, field: MaskedField, reason: string) =>
  body(api.POST('/api/v1/staff/membership/members/{member_id}/unmask', { ...member(id), body: { fields: [field], reason } })).then((found) => found[field])

export const memberRevisions = (id: string, signal: AbortSignal) => body(api.GET('/api/v1/staff/membership/members/{member_id}/revisions', { ...member(id), signal })).then((found) => found.items)

export const exportMembers = (key: string, filters: MemberFilters) =>
  body(api.POST('/api/v1/staff/membership/members/exports', { ...keyed(key), body: filters }))

export const listQrCodes = (query: Query<typeof QRCODES>, signal: AbortSignal): Promise<Reply<typeof QRCODES>> =>
  body(api.GET(QRCODES, { params: { query }, signal }))

export const createQrCode = (key: string, unitId: string, kind: QrCode['form_kind']): Promise<QrCode> =>
  body(api.POST(QRCODES, { ...keyed(key), body: { unit_id: unitId, form_kind: kind } }))

export const revokeQrCode = (id: string, reason: string) =>
  body(api.POST('/api/v1/staff/membership/qrcodes/{qrcode_id}/revoke', { ...qrcode(id), body: { reason } }))

export const qrImagePath = (id: string, format: 'png' | 'svg', size = 1024): string =>
  `/api/v1/staff/membership/qrcodes/${id}/image?format=${format}&size=${size}`

export const posterPath = (id: string, size: 'a4' | 'a5' = 'a4'): string => `/api/v1/staff/membership/qrcodes/${id}/poster?size=${size}`
