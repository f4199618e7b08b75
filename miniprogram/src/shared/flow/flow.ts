import { barOf, recallsDelegation, type FlowAction, type FlowShown } from '@core/flow'

export { flowLines } from '@core/course'
export { awaitedWords, flowBody, flowProblem, leavesDesk, newForm, overridable, seatName, seatOf, SIGN_PLACES, wantsPeople, wantsUnion } from '@core/flow'
export type { FlowLine } from '@core/course'
export type { FlowAction, FlowBody, FlowEvidence, FlowForm, FlowNode, FlowPerson, FlowShown, FlowStep } from '@core/flow'

/** The most pressed first. */
const ORDER: readonly FlowAction[] = ['opine', 'approve', 'reject', 'escalate', 'reassign', 'return', 'add_sign', 'remove_sign', 'delegate', 'recall', 'remind', 'comment', 'override', 'terminate']
const SHOWN = 2

/** What may be done now: the buttons, the most pressed first, and what stands behind 更多. */
export const actionsOf = (flow: Pick<FlowShown, 'my_actions'>): { buttons: FlowAction[]; more: FlowAction[] } => barOf(ORDER, flow, SHOWN)

/** Whether there is anything to press at all. */
export const mayAct = (flow: Pick<FlowShown, 'my_actions'>): boolean => Object.values(actionsOf(flow)).some((found) => found.length > 0)

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
export function flowWords(action: FlowAction, noun: string, flow?: Pick<FlowShown, 'steps'>): FlowWords {
  const words: Record<FlowAction, FlowWords> = {
    approve: { ...PLAIN, verb: '通过', title: `通过这条${noun}？`, label: '审核意见', done: '已通过' },
    reject: { ...PLAIN, verb: '驳回', title: `驳回这条${noun}？`, label: '驳回原因（申请人会看到）', danger: true, least: 2, done: '已驳回，原因会发给申请人' },
    return: { ...PLAIN, verb: '退回', title: '退回补充', label: '退回原因', least: 2, done: '已退回' },
    escalate: { ...PLAIN, verb: '上报', title: '上报给上级工会？', text: '上报后由上级工会审核，本单位不再办理。', label: '上报意见', done: '已上报' },
    reassign: { ...PLAIN, verb: '转办', title: '转给别人办理', text: '转办后由所选工会或个人审核，您不再办理。', label: '转办原因', least: 2, done: '已转办' },
    delegate: { ...PLAIN, verb: '委派', title: '委派给一个人', text: '对方以您的名义审核。您仍可自己审核；对方还没有办理时，可以收回。', label: '想交代的话', done: '已委派，对方会收到待办' },
    add_sign: { ...PLAIN, verb: '加签', title: '请人给意见', text: '对方只给意见，是否通过仍由您决定。', label: '想请对方看什么', done: '已请对方给意见' },
    remove_sign: { ...PLAIN, verb: '减签', title: '不再请对方给意见？', text: '对方还没有给出的意见将不再等待。', label: '说明', done: '已减签' },
    opine: { ...PLAIN, verb: '给意见', title: `给这条${noun}的意见`, text: '您的意见供审核人参考，不决定是否通过。', label: '意见', least: 1, done: '意见已交给审核人' },
    recall: recallsDelegation(flow ?? { steps: [] })
      ? { ...PLAIN, verb: '收回委派', title: '收回委派？', text: '对方还没有办理时可以收回，收回后由您办理。', label: '收回原因', least: 2, done: '已收回，请您继续办理' }
      : { ...PLAIN, verb: '撤回', title: '撤回上一步处理？', text: '别人还没有办理时可以撤回，撤回后回到本单位待办。', label: '撤回原因', least: 2, done: '已撤回，请重新办理' },
    remind: { ...PLAIN, verb: '催办', title: '催一催？', text: '当前审核工会会收到提醒，每天只能催办一次。', label: '想说的话', done: '已提醒当前审核工会' },
    deadline: { ...PLAIN, verb: '调整期限', title: '调整办理期限', label: '原因', least: 2, done: '期限已调整' },
    comment: { ...PLAIN, verb: '留言', title: '留言', text: '留言记在办理过程中，申请人看不到，也不改变办理结果。', label: '留言', least: 1, done: '留言已记下' },
    override: { ...PLAIN, verb: '管理员改派', title: '改派给别人办理', text: '以流程管理员身份把审核交给别人，改派记入审计。', label: '改派原因', least: 2, done: '已改派' },
    terminate: { ...PLAIN, verb: '终止流程', title: '终止流程？', text: '终止后流程结束，结果为驳回，不能恢复。申请人会看到终止原因，操作记入审计。', label: '终止原因', danger: true, least: 2, done: '流程已终止' },
  }
  return words[action]
}
