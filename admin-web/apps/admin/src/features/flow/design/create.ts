import { armOf, insert, nodeOf, nodesOf, replace, standingOf } from './edit'
import { armsOf, armSpot, withArms, type Arm, type DesignNode, type NodeKind, type Tree } from './types'

/** New nodes. A key is never used twice, not even after a removal: versions are compared by it. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const TAIL = 5

export type Random = () => number

export function freshKey(kind: string, taken: ReadonlySet<string>, random: Random = Math.random): string {
  const tail = (): string => Array.from({ length: TAIL }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')
  let key = `${kind}_${tail()}`
  while (taken.has(key)) key = `${kind}_${tail()}`
  return key
}

const taken = (tree: Tree): Set<string> => new Set([...nodesOf(tree.sequence)].flatMap((node) => [node.key, ...armsOf(node).map((arm) => arm.key)]))

export interface Defaults {
  /** The role asked until another one is chosen. */
  role: string
  allow: readonly string[]
}

const arm = (key: string, name: string): Arm => ({ key, name, sequence: [] })

/** A node as the clerk first meets it: as much as possible filled in with what is usual. */
export function newNode(tree: Tree, kind: NodeKind, defaults: Defaults, random: Random = Math.random): DesignNode {
  const keys = taken(tree)
  const fresh = (word: string): string => {
    const key = freshKey(word, keys, random)
    keys.add(key)
    return key
  }
  const key = fresh(kind)
  switch (kind) {
    case 'approve':
      return {
        kind,
        key,
        name: '审核',
        assignee: { role: defaults.role, at: 'subject_unit', nobody: 'escalate' },
        mode: 'any',
        deadline: { days: 3, calendar: 'working', remind_before_days: 1, on_overdue: 'remind' },
        ...(defaults.allow.length ? { allow: [...defaults.allow] } : {}),
      }
    case 'copy':
      return { kind, key, name: '抄送', to: { role: defaults.role, at: 'subject_unit' } }
    case 'auto_review':
      return { kind, key, name: '自动审核' }
    case 'branch':
      return { kind, key, name: '条件分支', conditions: [{ ...arm(fresh('way'), '条件 1'), match: 'all', when: [] }], otherwise_name: '其他情况', otherwise: [] }
    case 'parallel':
      return { kind, key, name: '并行分支', branches: [arm(fresh('way'), '分支 1'), arm(fresh('way'), '分支 2')] }
  }
}

/** One more way of this node, named after its place. */
export function newArm(tree: Tree, node: DesignNode, random: Random = Math.random): Arm {
  const key = freshKey('way', taken(tree), random)
  if (node.kind === 'branch') return { ...arm(key, `条件 ${node.conditions.length + 1}`), match: 'all', when: [] }
  return arm(key, `分支 ${armsOf(node).length + 1}`)
}

/** The same sequence under new keys. */
function copied(sequence: readonly DesignNode[], keys: Set<string>, random: Random): DesignNode[] {
  const fresh = (word: string): string => {
    const key = freshKey(word, keys, random)
    keys.add(key)
    return key
  }
  return sequence.map((node) => {
    const twin = { ...structuredClone(node), key: fresh(node.kind) }
    const arms = armsOf(twin).map((one, at, all) => ({
      ...one,
      key: twin.kind === 'branch' && at === all.length - 1 ? one.key : fresh('way'),
      sequence: copied(one.sequence, keys, random),
    }))
    return arms.length ? withArms(twin, arms) : twin
  })
}

/** A copy of a node with everything in it, right after it; its key too. */
export function duplicate(tree: Tree, key: string, random: Random = Math.random): { tree: Tree; key: string } {
  const [node, standing] = [nodeOf(tree, key), standingOf(tree, key)]
  const [twin] = node && canCopy(node) ? copied([node], taken(tree), random) : []
  if (!twin || !standing) return { tree, key }
  const named = { ...twin, name: `${twin.name}（副本）` }
  return { tree: insert(tree, standing.holder, standing.at + 1, named), key: named.key }
}

/** Automatic review stands once in a process, if at all. */
export const canCopy = (node: DesignNode): boolean => ![...nodesOf([node])].some((one) => one.kind === 'auto_review')

/** The same for one way of a node, right after it, but before the one for everything else. */
export function duplicateArm(tree: Tree, spot: string, random: Random = Math.random): { tree: Tree; spot: string } {
  const found = armOf(tree, spot)
  if (!found || !found.arm.sequence.every(canCopy)) return { tree, spot }
  const keys = taken(tree)
  const key = freshKey('way', keys, random)
  keys.add(key)
  const asked = found.node.kind === 'branch' ? { match: found.arm.match ?? 'all', when: structuredClone(found.arm.when ?? []) } : {}
  const twin: Arm = { ...asked, key, name: `${found.arm.name}（副本）`, sequence: copied(found.arm.sequence, keys, random) }
  const arms = armsOf(found.node)
  const place = found.node.kind === 'branch' ? Math.min(found.at + 1, arms.length - 1) : found.at + 1
  return { tree: replace(tree, found.node.key, withArms(found.node, [...arms.slice(0, place), twin, ...arms.slice(place)])), spot: armSpot(found.node.key, key) }
}
