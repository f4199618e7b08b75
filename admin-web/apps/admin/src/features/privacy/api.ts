import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const REQUESTS = '/api/v1/staff/privacy/requests'
const REQUEST = '/api/v1/staff/privacy/requests/{request_id}'

export type RequestRow = Item<typeof REQUESTS>
export type PrivacyRequest = Reply<typeof REQUEST>

const one = (id: string) => ({ params: { path: { request_id: id } } })

export const listRequests = (query: Query<typeof REQUESTS>, signal: AbortSignal): Promise<Reply<typeof REQUESTS>> => body(api.GET(REQUESTS, { params: { query }, signal }))

export const getRequest = (id: string, signal?: AbortSignal): Promise<PrivacyRequest> => body(api.GET(REQUEST, { ...one(id), ...(signal ? { signal } : {}) }))

export const decideRequest = (id: string, version: number, agree: boolean, answer: string): Promise<PrivacyRequest> =>
  body(api.POST('/api/v1/staff/privacy/requests/{request_id}/decide', { ...one(id), body: { version, agree, answer } }))

export const unmaskRequest = (id: string, reason: string) => body(api.POST('/api/v1/staff/privacy/requests/{request_id}/unmask', { ...one(id), body: { reason } }))
