import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'
import { flowSender } from '@unionhub/shared/flow/send'

const ROOT = '/api/v1/staff/enterprise/registrations'
const ONE = '/api/v1/staff/enterprise/registrations/{registration_id}'

export type EnterpriseRow = Item<typeof ROOT>
export type Enterprise = Reply<typeof ONE>

const at = (id: string) => ({ params: { path: { registration_id: id } } })

export const listEnterprises = (query: Query<typeof ROOT>, signal: AbortSignal): Promise<Reply<typeof ROOT>> => body(api.GET(ROOT, { params: { query }, signal }))

export const getEnterprise = (id: string, signal: AbortSignal): Promise<Enterprise> => body(api.GET(ONE, { ...at(id), signal }))

export const sendDecision = flowSender<Enterprise>(ROOT)

export const showPhone = (id: string, reason: string) =>
  body(api.POST('/api/v1/staff/enterprise/registrations/{registration_id}/unmask', { ...at(id), body: { reason } })).then((answer) => answer.phone)

export const correctUscc = (id: string, version: number, uscc: string, reason: string): Promise<Enterprise> =>
  body(api.POST('/api/v1/staff/enterprise/registrations/{registration_id}/correct-uscc', { ...at(id), body: { version, uscc, reason } }))

export const voidEnterprise = (id: string, version: number, reason: string): Promise<Enterprise> =>
  body(api.POST('/api/v1/staff/enterprise/registrations/{registration_id}/void', { ...at(id), body: { version, reason } }))

export const switchAccount = (id: string, active: boolean, reason: string): Promise<Enterprise> =>
  active
    ? body(api.POST('/api/v1/staff/enterprise/registrations/{registration_id}/enable', { ...at(id), body: { reason } }))
    : body(api.POST('/api/v1/staff/enterprise/registrations/{registration_id}/disable', { ...at(id), body: { reason } }))
