import type { Mark } from '../composables/board'
import { nodesOf } from './edit'
import { armsOf, armSpot, type DesignNode, type Tree } from './types'

/** What a trial run, or a comparison of two versions, says about each card. */
interface Holder {
  unit_name: string
  role_name: string
  people: readonly string[]
  passed: readonly { unit_name: string; reason: string }[]
}

export interface TrialStep {
  node_key: string
  outcome: string
  arm_name: string
  note: string
  due_at: string | null
  holders: readonly Holder[]
}

const holderLines = (holder: Holder): string[] => [
  [holder.unit_name, holder.role_name, holder.people.length ? `（${holder.people.join('、')}）` : ''].filter(Boolean).join(' '),
  ...holder.passed.map((one) => `越过${one.unit_name}：${one.reason}`),
]

export function stepMark(step: TrialStep, due: (at: string) => string): Mark {
  const lines = [...step.holders.flatMap(holderLines), ...(step.note ? [step.note] : []), ...(step.due_at ? [`${due(step.due_at)}办完`] : [])]
  switch (step.outcome) {
    case 'asked':
      return { tone: step.holders.some((one) => one.people.length) ? 'theme' : 'warning', text: '到这里审核', lines, quiet: false }
    case 'skipped':
      return { tone: 'neutral', text: '跳过', lines, quiet: true }
    case 'copied':
      return { tone: 'theme', text: '抄送', lines, quiet: false }
    case 'arm':
      return { tone: 'success', text: step.arm_name ? `走“${step.arm_name}”` : '同时走各条分支', lines, quiet: false }
    default:
      return { tone: 'success', text: '自动处理', lines, quiet: false }
  }
}

const PASSED_BY: Mark = { tone: 'neutral', text: '不经过', lines: [], quiet: true }

export function trialMarks(tree: Tree, steps: readonly TrialStep[], due: (at: string) => string): Map<string, Mark> {
  const met = new Map(steps.map((step) => [step.node_key, step]))
  const marks = new Map<string, Mark>()
  for (const node of nodesOf(tree.sequence)) {
    const step = met.get(node.key)
    // A parallel is no stop of its own: it is met when anything in it is.
    const through = step !== undefined || (node.kind === 'parallel' && [...nodesOf([node])].some((inner) => met.has(inner.key)))
    if (step) marks.set(node.key, stepMark(step, due))
    else if (!through) marks.set(node.key, PASSED_BY)
    for (const arm of armsOf(node)) {
      if (!through || (node.kind === 'branch' && arm.name !== step?.arm_name)) marks.set(armSpot(node.key, arm.key), PASSED_BY)
    }
  }
  return marks
}

export interface NodeChange {
  change: string
  node_key: string
  fields: readonly { label: string; before: string; after: string }[]
}

export const CHANGE_NAMES: Record<string, string> = { added: '新增', removed: '删除', changed: '修改', moved: '移动' }
export const CHANGE_TONES: Record<string, Mark['tone']> = { added: 'success', removed: 'danger', changed: 'warning', moved: 'theme' }

/** The marks of one side of a comparison; each side shows what it knows. */
export function changeMarks(sequence: readonly DesignNode[], changes: readonly NodeChange[]): Map<string, Mark> {
  const keys = new Set([...nodesOf(sequence)].map((node) => node.key))
  const marks = new Map<string, Mark>()
  for (const change of changes) {
    if (!keys.has(change.node_key)) continue
    const [mark, text] = [marks.get(change.node_key), CHANGE_NAMES[change.change] ?? change.change]
    const lines = change.fields.map((field) => field.label)
    marks.set(change.node_key, mark ? { ...mark, text: `${mark.text}、${text}`, lines: [...mark.lines, ...lines] } : { tone: CHANGE_TONES[change.change] ?? 'neutral', text, lines, quiet: false })
  }
  return marks
}
