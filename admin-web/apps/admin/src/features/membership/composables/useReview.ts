import { computed, type Ref } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { leavesDesk, type FlowAction, type FlowBody, type FlowWords } from '@unionhub/shared/flow/flow'
import { flowPeople, flowSender } from '@unionhub/shared/flow/send'
import { getApplication, unmaskApplication, type Application, type MaskedField } from '../api'
import { PERMISSIONS as P } from '../permissions'
import { applicationsChanged } from './useApplications'

const REASONS = ['姓名与身份证号不一致，请核对后重新提交', '不是本单位职工，请扫描所在单位的入会码', '您已是其他工会会员，请办理转会']
const BASE = '/api/v1/staff/membership/applications'
const sender = flowSender<Application>(BASE)
const finder = flowPeople(BASE)

/** One application under review: read it, decide it, go on to the next. */
export function useReview(id: Ref<string>) {
  const record = useRecord({ key: ['membership', 'applications'], id, get: getApplication, neighbours: (found) => found.neighbours, ahead: true })
  const { found: application, walk } = record
  const doubts = computed(
    () => application.value?.checks.filter((check) => check.result !== 'pass').map((check) => `${check.title}：${check.result_name}`) ?? [],
  )

  const words = computed<Partial<Record<FlowAction, Partial<FlowWords>>>>(() => {
    const it = application.value
    const last = !it?.flow.nodes.some((node) => node.kind === 'approve' && node.status === 'waiting')
    const mismatch = it?.realname_result === 'mismatch'
    return {
      approve: {
        text: last ? `通过后${it?.name ?? '申请人'}立即成为会员。` : '通过后由下一级工会复审。',
        done: last ? `${it?.name ?? ''} 已成为会员` : '已通过，交下一级复审',
        ...(mismatch ? { label: '核实情况', hint: '实名核对不一致，通过时须写明怎样核实的。', least: 2 } : {}),
      },
      reject: { presets: REASONS },
    }
  })

  const send = (action: FlowAction, body: FlowBody, key: string) => sender(id.value, action, body, key)

  const people = (version: number, q: string) => finder(id.value, version, q)

  /** What is decided makes room for the next one; the rest leaves the person where they are. */
  function done(action: FlowAction): void {
    if (leavesDesk(action)) void walk.advance()
    applicationsChanged()
  }

  /** Somebody else was quicker: show what they decided. */
  function stale(): void {
    applicationsChanged()
    record.reload()
  }

  const reveal = (field: MaskedField) =>
    can(P.applicationUnmask) ? (reason: string) => unmaskApplication(id.value, field, reason) : null

  return {
    application,
    loading: record.loading,
    error: record.error,
    reload: record.reload,
    walk,
    doubts,
    words,
    send,
    people,
    done,
    stale,
    reveal,
  }
}
