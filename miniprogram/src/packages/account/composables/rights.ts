import { api, picturePath } from '@/shared/http'
import type { AnswerOf, BodyOf } from '@/shared/http/api'
import { openDocument } from '@/shared/platform/documents'

/** A person's rights over their own data: see, take along, delete, have put right, close the account. */
export type MyData = AnswerOf<'get', '/member/privacy/data'>
export type Holding = MyData['holdings'][number]
export type Copy = AnswerOf<'get', '/member/privacy/exports'>['items'][number]
export type Asked = AnswerOf<'get', '/member/privacy/requests'>['items'][number]
export type AskBody = BodyOf<'post', '/member/privacy/requests'>
export type AskKind = AskBody['kind']
export type Plan = AnswerOf<'get', '/member/privacy/closure'>

export const RIGHTS_PAGES = {
  hub: '/packages/account/privacy',
  data: '/packages/account/data',
  requests: '/packages/account/requests',
  ask: '/packages/account/request',
  close: '/packages/account/close',
  consents: '/packages/account/consents',
} as const

export const ASK_KINDS: readonly { value: AskKind; name: string; hint: string }[] = [
  { value: 'correction', name: '更正', hint: '姓名、证件号码等自己改不了的内容，由工会核对后更正' },
  { value: 'deletion', name: '删除', hint: '说明要删除哪些内容；依法应当保存的，工会会写明理由和期限' },
  { value: 'explanation', name: '解释', hint: '问问为什么收集、怎样使用、给了谁' },
]

export const rightsApi = {
  data: () => api.get('/member/privacy/data'),
  erase: (key: string) => api.post('/member/privacy/data/{key}/erase', { path: { key } }),
  copies: async () => (await api.get('/member/privacy/exports')).items,
  order: (format: 'pdf' | 'json', idempotencyKey: string) => api.post('/member/privacy/exports', { body: { format }, idempotencyKey }),
  requests: async () => (await api.get('/member/privacy/requests')).items,
  ask: (body: AskBody, idempotencyKey: string) => api.post('/member/privacy/requests', { body, idempotencyKey }),
  takeBack: (id: string) => api.post('/member/privacy/requests/{request_id}/withdraw', { path: { request_id: id } }),
  plan: () => api.get('/member/privacy/closure'),
  close: (idempotencyKey: string) => api.post('/member/privacy/closure', { body: { understood: true }, idempotencyKey }),
  keep: () => api.post('/member/privacy/closure/withdraw'),
}

/** Opens a finished copy while it is kept. */
export async function openCopy(copy: Copy): Promise<void> {
  if (copy.file_url) await openDocument(await picturePath(copy.file_url))
}
