import { api } from '@/shared/http'
import type { AnswerOf, BodyOf } from '@/shared/http/api'
import { useOutbox } from '@/shared/net/outbox'

export type MyTransfer = AnswerOf<'get', '/member/membership/transfers/{transfer_id}'>
export type MyVerification = AnswerOf<'get', '/member/membership/verifications/{verification_id}'>
export type MyVerifications = AnswerOf<'get', '/member/membership/verifications'>
export type MyLeave = AnswerOf<'get', '/member/membership/leaves/{leave_id}'>
export type MyUnion = AnswerOf<'get', '/member/membership/union'>
export type VerificationBody = BodyOf<'post', '/member/membership/verifications'>

const transfer = (transfer_id: string) => ({ path: { transfer_id } })
const verification = (verification_id: string) => ({ path: { verification_id } })
const leave = (leave_id: string) => ({ path: { leave_id } })

/** Transfers, the confirmation of a membership, leaving, and the union one belongs to. */
export const mattersApi = {
  union: () => api.get('/member/membership/union'),
  transfers: () => api.get('/member/membership/transfers'),
  transfer: (id: string) => api.get('/member/membership/transfers/{transfer_id}', transfer(id)),
  askTransfer: (to_unit_id: string, reason: string, idempotencyKey: string) =>
    useOutbox().post<MyTransfer>({ path: '/member/membership/transfers', body: { to_unit_id, reason }, key: idempotencyKey, title: '转会申请', page: MATTER_PAGES.transfer }),
  resubmitTransfer: (id: string, reason: string) =>
    api.post('/member/membership/transfers/{transfer_id}/resubmit', { ...transfer(id), body: { reason } }),
  remindTransfer: (id: string) => api.post('/member/membership/transfers/{transfer_id}/remind', transfer(id)),
  withdrawTransfer: (id: string, version: number) =>
    api.post('/member/membership/transfers/{transfer_id}/withdraw', { ...transfer(id), body: { version } }),
  verifications: () => api.get('/member/membership/verifications'),
  verification: (id: string) => api.get('/member/membership/verifications/{verification_id}', verification(id)),
  askVerification: (body: VerificationBody, idempotencyKey: string) => api.post('/member/membership/verifications', { body, idempotencyKey }),
  resubmitVerification: (id: string, reason: string) =>
    api.post('/member/membership/verifications/{verification_id}/resubmit', { ...verification(id), body: { reason } }),
  remindVerification: (id: string) => api.post('/member/membership/verifications/{verification_id}/remind', verification(id)),
  withdrawVerification: (id: string, version: number) =>
    api.post('/member/membership/verifications/{verification_id}/withdraw', { ...verification(id), body: { version } }),
  leaves: () => api.get('/member/membership/leaves'),
  leave: (id: string) => api.get('/member/membership/leaves/{leave_id}', leave(id)),
  askLeave: (reason: string, idempotencyKey: string) =>
    useOutbox().post<MyLeave>({ path: '/member/membership/leaves', body: { reason }, key: idempotencyKey, title: '退会申请', page: MATTER_PAGES.leave }),
  resubmitLeave: (id: string, reason: string) =>
    api.post('/member/membership/leaves/{leave_id}/resubmit', { ...leave(id), body: { reason } }),
  remindLeave: (id: string) => api.post('/member/membership/leaves/{leave_id}/remind', leave(id)),
  withdrawLeave: (id: string, version: number) => api.post('/member/membership/leaves/{leave_id}/withdraw', { ...leave(id), body: { version } }),
}

export const MATTER_PAGES = {
  union: '/packages/membership/union',
  transfer: '/packages/membership/transfer',
  transferProgress: (id: string) => `/packages/membership/transfer-progress?id=${encodeURIComponent(id)}`,
  verify: '/packages/membership/verify',
  leave: '/packages/membership/leave',
} as const
