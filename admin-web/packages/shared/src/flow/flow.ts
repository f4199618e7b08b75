import { allowed, type FlowAction, type FlowShown } from '../core/flow'

export { flowBody, flowLines, flowProblem } from '../core/flow'
export type { FlowAction, FlowBody, FlowEvidence, FlowForm, FlowLine, FlowNode, FlowShown, FlowStep, FlowTone } from '../core/flow'

/** In the order they stand in the bar: the last one is the one most pressed. */
const ORDER: readonly FlowAction[] = ['comment', 'remind', 'recall', 'return', 'reassign', 'escalate', 'reject', 'approve']

/** What may be done now, in the order of the bar. */
export const actionsOf = (flow: FlowShown): FlowAction[] => allowed(ORDER, flow)

export interface FlowWords {
  /** On the button: verb first. */
  verb: string
  title: string
  text?: string
  label: string
  hint?: string
  presets?: readonly string[]
  danger?: boolean
  /** How many letters what is written must have at least. */
  least: number
  done: string
}

/** The words of an action on somebody's document, unless a page has better ones. */
export function flowWords(action: FlowAction, noun: string, person: string): FlowWords {
  const whose = `${person}的${noun}`
  const words: Record<FlowAction, FlowWords> = {
    approve: { verb: '通过', title: `通过${whose}？`, label: '审核意见', least: 0, done: `已通过${whose}` },
    reject: { verb: '驳回', title: `驳回${whose}`, label: '驳回原因', hint: '申请人会看到这段话，可据此修改后重新提交。', danger: true, least: 2, done: `已驳回${whose}` },
    return: { verb: '退回', title: `退回${whose}`, label: '退回原因', hint: '写清楚要补什么、改什么。', least: 2, done: `已退回${whose}` },
    escalate: { verb: '上报', title: `把${whose}上报给上级工会？`, text: '上报后由上级工会审核，本单位不再办理。', label: '上报意见', least: 0, done: `已上报${whose}` },
    reassign: { verb: '转办', title: `把${whose}转给其他工会`, text: '转办后由所选工会审核，本单位不再办理。', label: '转办原因', least: 2, done: `已转办${whose}` },
    recall: { verb: '撤回', title: `撤回对${whose}的处理？`, text: '只有在别人还没有办理时才能撤回，撤回后回到本单位待办。', label: '撤回原因', least: 2, done: '已撤回，请重新办理' },
    remind: { verb: '催办', title: `催办${whose}`, text: '当前审核工会会收到提醒，每天只能催办一次。', label: '想说的话', least: 0, done: '已提醒当前审核工会' },
    deadline: { verb: '调整期限', title: `调整${whose}的办理期限`, label: '原因', least: 2, done: '期限已调整' },
    comment: { verb: '写意见', title: `给${whose}写意见`, text: '意见留在办理过程中，不改变办理结果。', label: '意见', least: 1, done: '意见已记下' },
  }
  return words[action]
}
