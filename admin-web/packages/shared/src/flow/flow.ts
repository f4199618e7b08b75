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
  evidence: readonly FlowEvidence[]
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
  nodes: readonly FlowNode[]
  steps: readonly FlowStep[]
  my_actions: readonly string[]
  return_targets: readonly { key: string; name: string }[]
}

/** In the order they stand in the bar: the last one is the one most pressed. */
export const FLOW_ACTIONS = ['comment', 'remind', 'recall', 'return', 'reassign', 'escalate', 'reject', 'approve'] as const
export type FlowAction = (typeof FLOW_ACTIONS)[number]

export interface FlowBody {
  version?: number
  comment?: string
  reason?: string
  target?: string
  unit_id?: string
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
    comment: { verb: '写意见', title: `给${whose}写意见`, text: '意见留在办理过程中，不改变办理结果。', label: '意见', least: 1, done: '意见已记下' },
  }
  return words[action]
}

/** What may be done now, in the order of the bar. */
export function actionsOf(flow: FlowShown): FlowAction[] {
  return FLOW_ACTIONS.filter((action) => flow.my_actions.includes(action))
}

export interface FlowForm {
  text: string
  target: string
  unitId: string
}

/** What is still missing before the action can be sent; empty when nothing is. */
export function flowProblem(action: FlowAction, form: FlowForm, words: Pick<FlowWords, 'label' | 'least'>): string {
  if (action === 'reassign' && !form.unitId) return '请选择转给哪个工会'
  if (action === 'return' && !form.target) return '请选择退回到哪一步'
  if (form.text.trim().length < words.least) return `请填写${words.label}${words.least > 1 ? `，至少 ${words.least} 个字` : ''}`
  return ''
}

/** The body an action sends. */
export function flowBody(action: FlowAction, flow: FlowShown, form: FlowForm): FlowBody {
  const text = form.text.trim()
  if (action === 'remind' || action === 'comment') return { comment: text }
  const version = flow.task_version ?? 0
  if (action === 'approve' || action === 'escalate') return { version, comment: text }
  if (action === 'return') return { version, reason: text, target: form.target }
  if (action === 'reassign') return { version, reason: text, unit_id: form.unitId }
  return { version, reason: text }
}

export type FlowTone = 'done' | 'current' | 'failed' | 'waiting'

export interface FlowLine {
  key: string
  title: string
  who: string
  /** From which union to which, when it changed hands. */
  way: string
  at: string | null
  due: string | null
  late: boolean
  note: string
  evidence: readonly FlowEvidence[]
  tone: FlowTone
}

const FAILED = new Set(['rejected', 'returned', 'withdrawn'])
/** Facts that only repeat what another line says. */
const SILENT = new Set(['ended', 'task_opened', 'branched'])

function lineOf(step: FlowStep): FlowLine {
  const moved = step.to_unit_name && step.from_unit_name !== step.to_unit_name
  return {
    key: `s${step.seq}`,
    title: [step.node_name, step.kind_name].filter(Boolean).join(' · '),
    who: [step.unit_name, step.actor_name].filter(Boolean).join(' · '),
    way: moved ? [step.from_unit_name, step.to_unit_name].filter(Boolean).join(' → ') : '',
    at: step.at,
    due: null,
    late: false,
    note: step.comment,
    evidence: step.evidence,
    tone: FAILED.has(step.kind) ? 'failed' : 'done',
  }
}

/** What happened, who has it now, and what is still to come. */
export function flowLines(flow: FlowShown): FlowLine[] {
  const said = (step: FlowStep) => step.evidence.length > 0 || (step.kind !== 'reviewed' && (step.comment !== '' || !SILENT.has(step.kind)))
  const past = flow.steps.filter(said).map(lineOf)
  const ahead = flow.nodes
    .filter((node) => node.status === 'open' || (node.status === 'waiting' && node.kind === 'approve'))
    .map((node): FlowLine => {
      const open = node.status === 'open'
      return {
        key: `n${node.key}`,
        title: open ? `${node.name}中` : node.name,
        who: node.holder_name,
        way: '',
        at: null,
        due: open ? node.due_at : null,
        late: open && flow.overdue,
        note: node.note,
        evidence: [],
        tone: open ? 'current' : 'waiting',
      }
    })
  return [...past, ...ahead]
}
