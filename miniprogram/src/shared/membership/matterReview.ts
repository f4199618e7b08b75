import { api } from '@/shared/http'
import type { AnswerOf } from '@/shared/http/api'
import type { FlowAction, FlowWords } from '@/shared/flow/flow'

export type TransferReview = AnswerOf<'get', '/staff/membership/transfers/{transfer_id}'>
export type VerificationReview = AnswerOf<'get', '/staff/membership/verifications/{verification_id}'>
export type LeaveReview = AnswerOf<'get', '/staff/membership/leaves/{leave_id}'>
export type MatterReview = TransferReview | VerificationReview | LeaveReview
export type MatterKind = 'transfers' | 'verifications' | 'leaves'

interface Shape {
  noun: string
  get: (id: string) => Promise<MatterReview>
  words: Partial<Record<FlowAction, Partial<FlowWords>>>
}

/** What differs between the three things a member may ask of the union. */
export const MATTERS: Record<MatterKind, Shape> = {
  transfers: {
    noun: '转会申请',
    get: (transfer_id) => api.get('/staff/membership/transfers/{transfer_id}', { path: { transfer_id } }),
    words: { reject: { presets: ['不是本单位职工', '劳动关系尚未转出', '请先结清会费'] } },
  },
  verifications: {
    noun: '会员认证',
    get: (verification_id) => api.get('/staff/membership/verifications/{verification_id}', { path: { verification_id } }),
    words: { approve: { verb: '确认是本人', label: '核实情况（信息不一致时必填）' } },
  },
  leaves: {
    noun: '退会申请',
    get: (leave_id) => api.get('/staff/membership/leaves/{leave_id}', { path: { leave_id } }),
    words: { approve: { verb: '同意退会', text: '同意后会籍立即终止，会员证停用。30 天内可以撤销。' } },
  },
}

export const matterKind = (text: unknown): MatterKind => (text === 'verifications' || text === 'leaves' ? text : 'transfers')

export const matterPage = (kind: MatterKind) => (id: string) => `/packages/officer/matter?kind=${kind}&id=${encodeURIComponent(id)}`

/** The lines an officer reads first. */
export function matterFacts(kind: MatterKind, it: MatterReview): { label: string; value: string }[] {
  const unions = 'to_unit_full_name' in it
    ? [{ label: '转出工会', value: it.unit_full_name }, { label: '转入工会', value: it.to_unit_full_name }]
    : [{ label: kind === 'leaves' ? '所在工会' : '会籍所在工会', value: it.unit_full_name }]
  const phone = 'comparisons' in it ? [{ label: '申请人手机号', value: it.phone_masked }] : []
  return [...unions, ...phone, { label: kind === 'leaves' ? '退会原因' : '申请人说明', value: it.reason || '未填写' }]
}

/** What an approval should think twice about. */
export function matterDoubts(it: MatterReview): string[] {
  return 'comparisons' in it ? it.comparisons.filter((one) => one.same !== true).map((one) => `${one.title}：${one.text}`) : []
}
