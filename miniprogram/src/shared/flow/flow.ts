import { allowed, type FlowAction, type FlowShown } from '@core/flow'

export { flowBody, flowLines, flowProblem } from '@core/flow'
export type { FlowAction, FlowBody, FlowEvidence, FlowForm, FlowLine, FlowNode, FlowShown, FlowStep } from '@core/flow'

/** The most pressed first. */
const ORDER: readonly FlowAction[] = ['approve', 'reject', 'escalate', 'reassign', 'return', 'recall', 'remind', 'comment']

/** What may be done now, in the order of the bar. */
export const actionsOf = (flow: FlowShown): FlowAction[] => allowed(ORDER, flow)

export interface FlowWords {
  verb: string
  title: string
  text: string
  label: string
  presets: string[]
  danger: boolean
  /** How many letters what is written must have at least. */
  least: number
  done: string
}

const PLAIN = { text: '', presets: [], danger: false, least: 0 }

/** The words of an action on somebody's document, unless a page has better ones. */
export function flowWords(action: FlowAction, noun: string): FlowWords {
  const words: Record<FlowAction, FlowWords> = {
    approve: { ...PLAIN, verb: '通过', title: `通过这条${noun}？`, label: '审核意见', done: '已通过' },
    reject: { ...PLAIN, verb: '驳回', title: `驳回这条${noun}？`, label: '驳回原因（申请人会看到）', danger: true, least: 2, done: '已驳回，原因会发给申请人' },
    return: { ...PLAIN, verb: '退回', title: '退回补充', label: '退回原因', least: 2, done: '已退回' },
    escalate: { ...PLAIN, verb: '上报', title: '上报给上级工会？', text: '上报后由上级工会审核，本单位不再办理。', label: '上报意见', done: '已上报' },
    reassign: { ...PLAIN, verb: '转办', title: '转给其他工会', text: '转办后由所选工会审核，本单位不再办理。', label: '转办原因', least: 2, done: '已转办' },
    recall: { ...PLAIN, verb: '撤回', title: '撤回上一步处理？', text: '别人还没有办理时可以撤回，撤回后回到本单位待办。', label: '撤回原因', least: 2, done: '已撤回，请重新办理' },
    remind: { ...PLAIN, verb: '催办', title: '催一催？', text: '当前审核工会会收到提醒，每天只能催办一次。', label: '想说的话', done: '已提醒当前审核工会' },
    deadline: { ...PLAIN, verb: '调整期限', title: '调整办理期限', label: '原因', least: 2, done: '期限已调整' },
    comment: { ...PLAIN, verb: '写意见', title: '写意见', text: '意见留在办理过程中，不改变办理结果。', label: '意见', least: 1, done: '意见已记下' },
  }
  return words[action]
}
