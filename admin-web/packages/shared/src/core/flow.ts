/*
 * The rules of an approval flow, for both trees of faces: this folder is plain TypeScript. It imports nothing, knows no
 * framework and no platform; the phone's tree reads it as `@core/flow`. Words and looks belong to each tree.
 */

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
  /** The deadline's clock is stopped. */
  paused?: boolean
  nodes: readonly FlowNode[]
  steps: readonly FlowStep[]
  my_actions: readonly string[]
  return_targets: readonly { key: string; name: string }[]
}

export type FlowAction = 'approve' | 'reject' | 'return' | 'escalate' | 'reassign' | 'recall' | 'remind' | 'comment' | 'deadline'

export interface FlowBody {
  version?: number
  comment?: string
  reason?: string
  target?: string
  unit_id?: string
  change?: 'extend' | 'pause' | 'resume'
  days?: number
}

/** What may be done now, in the order of the bar. */
export const allowed = (order: readonly FlowAction[], flow: Pick<FlowShown, 'my_actions'>): FlowAction[] =>
  order.filter((action) => flow.my_actions.includes(action))

export interface FlowForm {
  text: string
  target: string
  unitId: string
}

/** What is still missing before the action can be sent; empty when nothing is. */
export function flowProblem(action: FlowAction, form: FlowForm, words: { label: string; least: number }): string {
  if (action === 'reassign' && !form.unitId) return '请选择转给哪个工会'
  if (action === 'return' && !form.target) return '请选择退回到哪一步'
  if (form.text.trim().length < words.least) return `请填写${words.label}${words.least > 1 ? `，至少 ${words.least} 个字` : ''}`
  return ''
}

/** The body an action sends. */
export function flowBody(action: FlowAction, flow: Pick<FlowShown, 'task_version'>, form: FlowForm): FlowBody {
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
