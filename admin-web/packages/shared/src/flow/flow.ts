import { barOf, recallsDelegation, type FlowAction, type FlowShown } from '../core/flow'

export { flowLines } from '../core/course'
export { awaitedWords, flowBody, flowProblem, leavesDesk, newForm, overridable, seatName, seatOf, SIGN_PLACES, wantsPeople, wantsUnion } from '../core/flow'
export type { FlowLine, FlowTone } from '../core/course'
export type { FlowAction, FlowBody, FlowEvidence, FlowForm, FlowNode, FlowPerson, FlowShown, FlowStep } from '../core/flow'

/** The most pressed first. */
const ORDER: readonly FlowAction[] = ['opine', 'approve', 'reject', 'escalate', 'reassign', 'return', 'add_sign', 'remove_sign', 'delegate', 'recall', 'remind', 'comment', 'override', 'terminate']
const SHOWN = 4

/** What may be done now: the buttons, the last one being the most pressed, and what stands behind 更多. */
export function actionsOf(flow: FlowShown): { buttons: FlowAction[]; more: FlowAction[] } {
  const { buttons, more } = barOf(ORDER, flow, SHOWN)
  return { buttons: buttons.reverse(), more }
}

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
export function flowWords(action: FlowAction, noun: string, person: string, flow?: Pick<FlowShown, 'steps'>): FlowWords {
  const whose = `${person}的${noun}`
  const words: Record<FlowAction, FlowWords> = {
    approve: { verb: '通过', title: `通过${whose}？`, label: '审核意见', least: 0, done: `已通过${whose}` },
    reject: { verb: '驳回', title: `驳回${whose}`, label: '驳回原因', hint: '申请人会看到这段话，可据此修改后重新提交。', danger: true, least: 2, done: `已驳回${whose}` },
    return: { verb: '退回', title: `退回${whose}`, label: '退回原因', hint: '写清楚要补什么、改什么。', least: 2, done: `已退回${whose}` },
    escalate: { verb: '上报', title: `把${whose}上报给上级工会？`, text: '上报后由上级工会审核，本单位不再办理。', label: '上报意见', least: 0, done: `已上报${whose}` },
    reassign: { verb: '转办', title: `转办${whose}`, text: '转办后由所选工会或个人审核，您不再办理。', label: '转办原因', least: 2, done: `已转办${whose}` },
    delegate: { verb: '委派', title: `把${whose}委派给一个人`, text: '对方以您的名义审核。您仍可自己审核；对方还没有办理时，可以收回。', label: '想交代的话', least: 0, done: '已委派，对方会收到待办' },
    add_sign: { verb: '加签', title: `请人对${whose}给意见`, text: '对方只给意见，是否通过仍由您决定。', label: '想请对方看什么', least: 0, done: '已请对方给意见' },
    remove_sign: { verb: '减签', title: '不再请对方给意见？', text: '对方还没有给出的意见将不再等待。', label: '说明', least: 0, done: '已减签' },
    opine: { verb: '给意见', title: `给${whose}的意见`, text: '您的意见供审核人参考，不决定是否通过。', label: '意见', least: 1, done: '意见已交给审核人' },
    recall: recallsDelegation(flow ?? { steps: [] })
      ? { verb: '收回委派', title: `收回对${whose}的委派？`, text: '对方还没有办理时可以收回，收回后由您办理。', label: '收回原因', least: 2, done: '已收回，请您继续办理' }
      : { verb: '撤回', title: `撤回对${whose}的处理？`, text: '只有在别人还没有办理时才能撤回，撤回后回到本单位待办。', label: '撤回原因', least: 2, done: '已撤回，请重新办理' },
    remind: { verb: '催办', title: `催办${whose}`, text: '当前审核工会会收到提醒，每天只能催办一次。', label: '想说的话', least: 0, done: '已提醒当前审核工会' },
    deadline: { verb: '调整期限', title: `调整${whose}的办理期限`, label: '原因', least: 2, done: '期限已调整' },
    comment: { verb: '留言', title: `给${whose}留言`, text: '留言记在办理过程中，申请人看不到，也不改变办理结果。', label: '留言', least: 1, done: '留言已记下' },
    override: { verb: '管理员改派', title: `改派${whose}`, text: '以流程管理员身份把审核交给别人。改派记入审计。', label: '改派原因', least: 2, done: `已改派${whose}` },
    terminate: { verb: '终止流程', title: `终止${whose}？`, text: '终止后流程结束，结果为驳回，不能恢复。申请人会看到终止原因，操作记入审计。', label: '终止原因', danger: true, least: 2, done: `已终止${whose}` },
  }
  return words[action]
}
