/*
 * A process as it is drawn, for both trees of faces (plain TypeScript, see flow.ts): what a node says under its name.
 */
export interface DrawnAct {
  kind: string
  kind_name: string
  actor_name: string
  unit_name: string
  at: string
  comment: string
}

export interface DrawnArm {
  key: string
  name: string
  taken: boolean
  open: boolean
  nodes: readonly DrawnNode[]
}

export interface DrawnNode {
  key: string
  name: string
  kind: string
  status: string
  holder_name: string
  who: string
  note: string
  due_at: string | null
  acts: readonly DrawnAct[]
  arms: readonly DrawnArm[]
}

const STATUS: Record<string, string> = { done: '已办', open: '办理中', waiting: '未到', skipped: '已跳过', void: '不再办理' }
const KINDS: Record<string, string> = { branch: '条件分支', parallel: '同时办理', copy: '抄送', auto_review: '自动审核' }

/** How far the node is, in a word; a branch says what it is. */
export function statusWords(node: DrawnNode): string {
  if (node.kind === 'branch' || node.kind === 'parallel') return KINDS[node.kind] ?? ''
  if (node.kind === 'copy' && node.status === 'done') return '已抄送'
  return STATUS[node.status] ?? ''
}

/** Who has it, or who will be asked. */
export function holderWords(node: DrawnNode): string {
  if (node.status === 'waiting') return node.who ? `${node.kind === 'copy' ? '将抄送' : '将由'}${node.who}${node.kind === 'copy' ? '' : '办理'}` : ''
  return node.acts.length ? '' : node.holder_name
}

/** What became of a way through a branch. */
export function armWords(arm: DrawnArm): string {
  if (arm.open) return ''
  return arm.taken ? '走这一路' : '未走'
}

/** Ways that were not taken are told by their name alone. */
export const armNodes = (arm: DrawnArm): readonly DrawnNode[] => (arm.taken || arm.open ? arm.nodes : [])

/** One line of the drawing where nothing can be nested: a node, or the head of a way through a branch. */
export type DrawnLine = { key: string; depth: number } & ({ node: DrawnNode; arm: null } | { node: null; arm: DrawnArm })

/** The drawing line by line, inner ones deeper. */
export function drawnLines(nodes: readonly DrawnNode[], depth = 0): DrawnLine[] {
  return nodes.flatMap((node): DrawnLine[] => [
    { key: `n${node.key}`, depth, node, arm: null },
    ...node.arms.flatMap((arm): DrawnLine[] => [
      { key: `a${node.key}.${arm.key}`, depth: depth + 1, node: null, arm },
      ...drawnLines(armNodes(arm), depth + 1),
    ]),
  ])
}
