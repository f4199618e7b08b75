import type { FlowEvidence, FlowFile, FlowSeat, FlowShown, FlowStep, SignPlace } from './flow'

/* What happened in a flow, who has it now, and what is still to come: line by line, for both trees of faces. */

export type FlowTone = 'done' | 'current' | 'failed' | 'waiting'

export interface FlowLine {
  key: string
  title: string
  who: string
  /** From which union to which, when it changed hands; who was asked, and by whom. */
  way: string
  at: string | null
  due: string | null
  late: boolean
  note: string
  evidence: readonly FlowEvidence[]
  files: readonly FlowFile[]
  /** Of a step that is open: in whose place somebody decides, and whose opinion is waited for. */
  asked: readonly string[]
  tone: FlowTone
}

const FAILED = new Set(['rejected', 'returned', 'withdrawn', 'terminated'])
/** Facts that only repeat what another line says. */
const SILENT = new Set(['ended', 'task_opened', 'branched'])

/** Who brought this person in, by name: the last one before who asked for the opinion, or delegated. */
function broughtBy(kind: 'sign_added' | 'delegated', name: string, steps: readonly FlowStep[], before = Infinity): string {
  const found = steps.filter((one) => one.kind === kind && one.seq < before && one.to_unit_name.split('、').some((whom) => whom.endsWith(` ${name}`)))
  return found[found.length - 1]?.actor_name ?? ''
}

function wayOf(step: FlowStep, steps: readonly FlowStep[]): string {
  const to = step.to_unit_name
  if (step.kind === 'opined') {
    const asker = broughtBy('sign_added', step.actor_name, steps, step.seq)
    return asker ? `应${asker}的邀请` : ''
  }
  if (!to || step.from_unit_name === to) return ''
  if (step.kind === 'delegated') return `委派给 ${to}`
  if (step.kind === 'sign_added') return `请 ${to} 给意见`
  if (step.kind === 'sign_removed') return `不再请 ${to} 给意见`
  return [step.from_unit_name, to].filter(Boolean).join(' → ')
}

function lineOf(step: FlowStep, steps: readonly FlowStep[]): FlowLine {
  const owner = step.for_name && (broughtBy('delegated', step.actor_name, steps, step.seq) || step.for_name)
  const actor = owner && step.actor_name ? `${step.actor_name} 代 ${owner}` : step.actor_name
  return {
    key: `s${step.seq}`,
    title: [step.node_name, step.kind_name].filter(Boolean).join(' · '),
    who: [step.unit_name, actor].filter(Boolean).join(' · '),
    way: wayOf(step, steps),
    at: step.at,
    due: null,
    late: false,
    note: step.comment,
    evidence: step.evidence,
    files: step.files ?? [],
    asked: [],
    tone: FAILED.has(step.kind) ? 'failed' : 'done',
  }
}

const WAITED: Record<SignPlace, string> = { before: '审核前', beside: '与审核同时', after: '审核后' }

/** What the seats of an open step say beyond who has it. */
const askedAt = (key: string, seats: readonly FlowSeat[], steps: readonly FlowStep[]): string[] =>
  seats
    .filter((seat) => seat.node_key === key && (seat.place || seat.owner_name))
    .map((seat) => {
      const whom = seat.name || seat.unit_name
      const owner = broughtBy(seat.place ? 'sign_added' : 'delegated', seat.name, steps) || seat.owner_name
      if (!seat.place) return `${whom} 代 ${owner} 办理`
      return `等 ${whom} 给意见（${[owner && `${owner}邀请`, WAITED[seat.place]].filter(Boolean).join('，')}）`
    })

/** What happened, who has it now, and what is still to come. */
export function flowLines(flow: FlowShown): FlowLine[] {
  const said = (step: FlowStep) => step.evidence.length > 0 || (step.kind !== 'reviewed' && (step.comment !== '' || !SILENT.has(step.kind)))
  const past = flow.steps.filter(said).map((step) => lineOf(step, flow.steps))
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
        files: [],
        asked: open ? askedAt(node.key, flow.seats ?? [], flow.steps) : [],
        tone: open ? 'current' : 'waiting',
      }
    })
  return [...past, ...ahead]
}
