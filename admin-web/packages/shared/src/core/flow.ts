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
  /** In whose name it was done, when not in one's own. */
  for_name?: string
  files?: readonly FlowFile[]
}

export interface FlowFile {
  id: string
  name: string
  size: number
}

/** One open task: who is asked now. With a place it is an opinion that is waited for, not a decision. */
export interface FlowSeat {
  version: number
  node_key: string
  node_name: string
  unit_name: string
  name: string
  /** Who delegated it, or who asked for the opinion. */
  owner_name: string
  place: '' | SignPlace
  place_name: string
  mine: boolean
}

/** An opinion still to come that the reader may do without. */
export interface FlowSign {
  id: string
  name: string
  unit_name: string
  place_name: string
}

export interface FlowPerson {
  account_id: string
  name: string
  unit_name: string
  role_name: string
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
  seats?: readonly FlowSeat[]
  signs?: readonly FlowSign[]
}

export type SignPlace = 'before' | 'beside' | 'after'

/** When added signers are asked, in the words of whoever asks. */
export const SIGN_PLACES: readonly { value: SignPlace; name: string; note: string }[] = [
  { value: 'before', name: '审核之前', note: '对方给出意见后，您才能通过。' },
  { value: 'beside', name: '同时', note: '您可以先通过；对方给出意见后才进入下一步。' },
  { value: 'after', name: '审核之后', note: '您通过后再请对方看；对方给出意见后才进入下一步。' },
]

export type FlowAction =
  | 'approve'
  | 'reject'
  | 'return'
  | 'escalate'
  | 'reassign'
  | 'delegate'
  | 'add_sign'
  | 'remove_sign'
  | 'opine'
  | 'recall'
  | 'remind'
  | 'comment'
  | 'deadline'
  | 'override'
  | 'terminate'

export interface FlowBody {
  version?: number
  comment?: string
  reason?: string
  target?: string
  unit_id?: string
  account_id?: string
  account_ids?: string[]
  place?: SignPlace
  sign?: string
  files?: string[]
  change?: 'extend' | 'pause' | 'resume'
  days?: number
}

/** What may be done now, in the order of the bar. */
export const allowed = (order: readonly FlowAction[], flow: Pick<FlowShown, 'my_actions'>): FlowAction[] =>
  order.filter((action) => flow.my_actions.includes(action))

/** Done by an administrator and never in passing: always the last of the menu. */
const INTERVENTIONS: readonly FlowAction[] = ['override', 'terminate']

/** The bar and its menu: as many buttons as fit, the most pressed first; what is left, and every intervention, behind 更多. */
export function barOf(order: readonly FlowAction[], flow: Pick<FlowShown, 'my_actions'>, shown: number): { buttons: FlowAction[]; more: FlowAction[] } {
  const found = allowed(order, flow)
  const usual = found.filter((action) => !INTERVENTIONS.includes(action))
  return { buttons: usual.slice(0, shown), more: [...usual.slice(shown), ...found.filter((action) => INTERVENTIONS.includes(action))] }
}

const LEAVES: readonly FlowAction[] = ['approve', 'reject', 'return', 'escalate', 'reassign', 'opine', 'terminate']

/** Whether the subject waits no more for whoever did this. */
export const leavesDesk = (action: FlowAction): boolean => LEAVES.includes(action)

/** What an action sends under: `add_sign` answers at `add-sign`. */
export const pathOf = (action: FlowAction): string => action.replace('_', '-')

const TAKEN_BACK = new Set(['approved', 'escalated', 'reassigned', 'delegated'])

/** Whether what can be recalled is a delegation. */
export const recallsDelegation = (flow: Pick<FlowShown, 'steps'>): boolean =>
  flow.steps.reduce((last, step) => (TAKEN_BACK.has(step.kind) ? step.kind : last), '') === 'delegated'

/** Whose opinion the reader asked for and must have before approving. */
export const awaited = (flow: Pick<FlowShown, 'seats' | 'signs'>): string[] =>
  (flow.seats ?? [])
    .filter((seat) => seat.place === 'before' && flow.signs?.some((sign) => sign.name === seat.name && sign.unit_name === seat.unit_name))
    .map((seat) => seat.name)

/** What stands in the way of an approval for now, as a doubt to read before pressing. */
export function awaitedWords(flow: Pick<FlowShown, 'seats' | 'signs'>): string[] {
  const names = awaited(flow)
  return names.length ? [`${names.join('、')}还没有给出意见，收到后才能通过。不再需要时可先减签。`] : []
}

/** The seats an administrator can give to others: decisions of other people, not opinions. */
export const overridable = (flow: Pick<FlowShown, 'seats'>): FlowSeat[] => (flow.seats ?? []).filter((seat) => !seat.place && !seat.mine)

/** A seat in a few words. */
export const seatName = (seat: Pick<FlowSeat, 'node_name' | 'unit_name' | 'name'>): string => `${seat.node_name} · ${[seat.unit_name, seat.name].filter(Boolean).join(' ')}`

export interface FlowForm {
  text: string
  target: string
  unitId: string
  /** Hand it to a union, or to one person. */
  to: 'unit' | 'person'
  people: string[]
  place: SignPlace
  sign: string
  /** The version of the seat an administrator gives to others. */
  seat: number
  files: string[]
}

/** The form of an action before anything is filled in: where there is but one choice it is made. */
export const newForm = (flow: Pick<FlowShown, 'return_targets' | 'signs' | 'seats'>): FlowForm => ({
  text: '',
  target: flow.return_targets[0]?.key ?? '',
  unitId: '',
  to: 'unit',
  people: [],
  place: 'before',
  sign: flow.signs?.length === 1 ? (flow.signs[0]?.id ?? '') : '',
  seat: overridable(flow)[0]?.version ?? 0,
  files: [],
})

/** What an action wants besides words. */
export const wantsPeople = (action: FlowAction, form: Pick<FlowForm, 'to'>): boolean =>
  action === 'delegate' || action === 'add_sign' || ((action === 'reassign' || action === 'override') && form.to === 'person')

export const wantsUnion = (action: FlowAction, form: Pick<FlowForm, 'to'>): boolean => (action === 'reassign' || action === 'override') && form.to === 'unit'

/** The seat an action is about: an administrator chooses it, an officer above takes one of those who decide, everybody else has one. */
export function seatOf(action: FlowAction, flow: Pick<FlowShown, 'task_version' | 'seats'>, form: Pick<FlowForm, 'seat'>): number {
  if (action === 'override') return form.seat
  const mine = flow.seats?.some((seat) => seat.mine)
  const held = action === 'reassign' && !mine ? flow.seats?.find((seat) => !seat.place) : undefined
  return held?.version ?? flow.task_version ?? 0
}

const NOBODY: Partial<Record<FlowAction, string>> = { delegate: '请选择委派给谁', add_sign: '请选择请谁给意见', reassign: '请选择转给谁', override: '请选择改派给谁' }

/** What is still missing before the action can be sent; empty when nothing is. */
export function flowProblem(action: FlowAction, form: FlowForm, words: { label: string; least: number }): string {
  if (wantsUnion(action, form) && !form.unitId) return action === 'override' ? '请选择改派给哪个工会' : '请选择转给哪个工会'
  if (wantsPeople(action, form) && !form.people.length) return NOBODY[action] ?? ''
  if (action === 'return' && !form.target) return '请选择退回到哪一步'
  if (action === 'remove_sign' && !form.sign) return '请选择不再请谁给意见'
  if (form.text.trim().length < words.least) return `请填写${words.label}${words.least > 1 ? `，至少 ${words.least} 个字` : ''}`
  return ''
}

const handedTo = (form: FlowForm): FlowBody => (form.to === 'person' ? { account_id: form.people[0] ?? '' } : { unit_id: form.unitId })

/** The body an action sends. */
export function flowBody(action: FlowAction, flow: Pick<FlowShown, 'task_version' | 'seats'>, form: FlowForm): FlowBody {
  const text = form.text.trim()
  if (action === 'remind') return { comment: text }
  if (action === 'comment') return { comment: text, ...(form.files.length ? { files: [...form.files] } : {}) }
  if (action === 'remove_sign') return { sign: form.sign, comment: text }
  if (action === 'terminate') return { reason: text }
  const version = seatOf(action, flow, form)
  if (action === 'approve' || action === 'escalate' || action === 'opine') return { version, comment: text }
  if (action === 'delegate') return { version, account_id: form.people[0] ?? '', comment: text }
  if (action === 'add_sign') return { version, account_ids: [...form.people], place: form.place, comment: text }
  if (action === 'return') return { version, reason: text, target: form.target }
  if (action === 'reassign' || action === 'override') return { version, reason: text, ...handedTo(form) }
  return { version, reason: text }
}
