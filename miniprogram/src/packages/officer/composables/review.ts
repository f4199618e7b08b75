import { computed, ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { leavesDesk, type FlowAction, type FlowWords } from '@/shared/flow/flow'
import { flowPeople, flowSender } from '@/shared/flow/send'
import { useFlowActions } from '@/shared/flow/useFlowActions'
import { api } from '@/shared/http'
import type { ReviewDetail } from '@/shared/http/types'
import { back, replace } from '@/shared/platform'
import { PAGES } from '@/shared/membership/words'
import { useRemote } from '@/shared/util/remote'
import { useUnmask } from './unmask'

const REASONS = ['不是本单位职工', '姓名与身份证号不一致', '请改扫您所在单位的入会码']
const BASE = '/staff/membership/applications'
const sender = flowSender<ReviewDetail>(BASE)
const finder = flowPeople(BASE)

/** One application in an officer's hands: read, decide, hand on, unmask with a reason. */
export function useReview() {
  const staff = useStaff()
  const id = ref('')
  const checked = ref(false)
  const path = () => ({ application_id: id.value })
  const detail = useRemote(() => api.get('/staff/membership/applications/{application_id}', { path: path() }))
  const numbers = useUnmask((reason) =>
    api.post('/staff/membership/applications/{application_id}/unmask', { path: path(), body: { fields: ['cert_no', 'phone'], reason } }),
  )

  async function refresh(): Promise<void> {
    if (await staff.restore()) await detail.load()
    checked.value = true
  }

  const flow = useFlowActions<ReviewDetail>({
    send: (action, body) => sender(id.value, action, body),
    done: async (action) => {
      const next = detail.data.value?.neighbours.next
      await staff.refreshCount().catch(() => undefined)
      if (!leavesDesk(action)) await refresh()
      else if (next) replace(PAGES.review(next))
      else back('/pages/approval/index')
    },
    again: refresh,
  })

  const doubts = computed(
    () => detail.data.value?.checks.filter((check) => check.result !== 'pass').map((check) => `${check.title}：${check.result_name}，请确认已核实。`) ?? [],
  )
  const words = computed<Partial<Record<FlowAction, Partial<FlowWords>>>>(() => {
    const it = detail.data.value
    const last = !it?.flow.nodes.some((node) => node.kind === 'approve' && node.status === 'waiting')
    const mismatch = it?.realname_result === 'mismatch'
    return {
      approve: {
        text: last ? `通过后 ${it?.name ?? ''} 立即成为 ${it?.unit.name ?? ''} 的会员。` : '通过后由下一级工会复审。',
        done: last ? '已通过，申请人已成为会员' : '已通过，交下一级复审',
        ...(mismatch ? { label: '核实情况（实名核对不一致，必须写明）', least: 2 } : {}),
      },
      reject: { presets: REASONS },
    }
  })

  return { staff, id, checked, numbers, detail, refresh, flow, doubts, words, people: (version: number, q: string) => finder(id.value, version, q) }
}
