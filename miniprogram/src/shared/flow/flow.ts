/** What a page needs to know of a flow; every process answers in this shape. */
export interface FlowEvidence {
  name: string
  passed: boolean
  text: string
}

export interface FlowStep {
  seq: number
  at: string
  kind: string
  kind_name: string
  node_name: string
  actor_name: string
  unit_name: string
  from_unit_name: string
  to_unit_name: string
  comment: string
  evidence: FlowEvidence[]
}

export interface FlowNode {
  key: string
  name: string
  kind: string
  status: string
  holder_name: string
  note: string
  due_at: string | null
}

export interface FlowShown {
  state: string
  task_version: number | null
  holder_unit_name: string
  due_at: string | null
  overdue: boolean
  nodes: FlowNode[]
  steps: FlowStep[]
  my_actions: string[]
  return_targets: { key: string; name: string }[]
}

/** The most pressed first. */
export const FLOW_ACTIONS = ['approve', 'reject', 'escalate', 'reassign', 'return', 'recall', 'remind', 'comment'] as const
export type FlowAction = (typeof FLOW_ACTIONS)[number]

export interface FlowBody {
  version?: number
  comment?: string
  reason?: string
  target?: string
  unit_id?: string
}

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
    comment: { ...PLAIN, verb: '写意见', title: '写意见', text: '意见留在办理过程中，不改变办理结果。', label: '意见', least: 1, done: '意见已记下' },
  }
  return words[action]
}

export function actionsOf(flow: FlowShown): FlowAction[] {
  return FLOW_ACTIONS.filter((action) => flow.my_actions.includes(action))
}

export interface FlowForm {
  text: string
  target: string
  unitId: string
}

/** What is still missing before the action can be sent; empty when nothing is. */
export function flowProblem(action: FlowAction, form: FlowForm, words: Pick<FlowWords, 'least'>): string {
  if (action === 'reassign' && !form.unitId) return '请先选择转给哪个工会'
  if (action === 'return' && !form.target) return '请先选择退回到哪一步'
  if (form.text.trim().length >= words.least) return ''
  return words.least > 1 ? `请写明原因，至少 ${words.least} 个字` : '请写几个字'
}

/** The body an action sends. */
export function flowBody(action: FlowAction, version: number | null, form: FlowForm): FlowBody {
  const text = form.text.trim()
  if (action === 'remind' || action === 'comment') return { comment: text }
  const seen = { version: version ?? 0 }
  if (action === 'approve' || action === 'escalate') return { ...seen, comment: text }
  if (action === 'return') return { ...seen, reason: text, target: form.target }
  if (action === 'reassign') return { ...seen, reason: text, unit_id: form.unitId }
  return { ...seen, reason: text }
}

export interface FlowLine {
  key: string
  title: string
  who: string
  way: string
  at: string | null
  due: string | null
  late: boolean
  note: string
  evidence: FlowEvidence[]
  tone: 'done' | 'current' | 'failed' | 'waiting'
}

const FAILED = ['rejected', 'returned', 'withdrawn']
/** Facts that only repeat what another line says. */
const SILENT = ['ended', 'task_opened', 'branched']
const EMPTY = { who: '', way: '', at: null, due: null, late: false, note: '', evidence: [] }

function lineOf(step: FlowStep): FlowLine {
  const moved = step.to_unit_name && step.from_unit_name !== step.to_unit_name
  return {
    ...EMPTY,
    key: `s${step.seq}`,
    title: [step.node_name, step.kind_name].filter(Boolean).join(' · '),
    who: [step.unit_name, step.actor_name].filter(Boolean).join(' · '),
    way: moved ? [step.from_unit_name, step.to_unit_name].filter(Boolean).join(' → ') : '',
    at: step.at,
    note: step.comment,
    evidence: step.evidence,
    tone: FAILED.includes(step.kind) ? 'failed' : 'done',
  }
}

/** What happened, who has it now, and what is still to come. */
export function flowLines(flow: FlowShown): FlowLine[] {
  const said = (step: FlowStep) => step.evidence.length > 0 || (step.kind !== 'reviewed' && (step.comment !== '' || !SILENT.includes(step.kind)))
  const past = flow.steps.filter(said).map(lineOf)
  const ahead = flow.nodes
    .filter((node) => node.status === 'open' || (node.status === 'waiting' && node.kind === 'approve'))
    .map((node): FlowLine => {
      const open = node.status === 'open'
      return {
        ...EMPTY,
        key: `n${node.key}`,
        title: open ? `${node.name}中` : node.name,
        who: node.holder_name,
        due: open ? node.due_at : null,
        late: open && flow.overdue,
        note: node.note,
        tone: open ? 'current' : 'waiting',
      }
    })
  return [...past, ...ahead]
}
