import { armSpot, armsOf, ROOT, spotParts, withArms, type Arm, type DesignNode, type Tree } from './types'

/*
 * Editing a tree. Every step answers with a new tree that shares what did not change, or with the very same
 * tree when there was nothing to do; undo is keeping the old one.
 */

/** Every node, outer before inner, in order. */
export function* nodesOf(sequence: readonly DesignNode[]): Generator<DesignNode> {
  for (const node of sequence) {
    yield node
    for (const arm of armsOf(node)) yield* nodesOf(arm.sequence)
  }
}

export const countOf = (sequence: readonly DesignNode[]): number => [...nodesOf(sequence)].length

export const nodeOf = (tree: Tree, key: string): DesignNode | undefined => [...nodesOf(tree.sequence)].find((node) => node.key === key)

/** The arm a spot names, and the node it belongs to. */
export function armOf(tree: Tree, spot: string): { node: DesignNode; arm: Arm; at: number } | undefined {
  const parts = spotParts(spot)
  const node = parts.arm ? nodeOf(tree, parts.node) : undefined
  const at = node ? armsOf(node).findIndex((arm) => arm.key === parts.arm) : -1
  const arm = node && armsOf(node)[at]
  return node && arm ? { node, arm, at } : undefined
}

/** Where a node stands: the sequence that holds it (by the spot of its arm, or the root) and its place there. */
export interface Standing {
  holder: string
  at: number
  /** Inside a parallel at any depth: what must not stand there cannot be added. */
  parallel: boolean
}

export function standingOf(tree: Tree, key: string): Standing | undefined {
  const search = (sequence: readonly DesignNode[], holder: string, parallel: boolean): Standing | undefined => {
    for (const [at, node] of sequence.entries()) {
      if (node.key === key) return { holder, at, parallel }
      for (const arm of armsOf(node)) {
        const found = search(arm.sequence, armSpot(node.key, arm.key), parallel || node.kind === 'parallel')
        if (found) return found
      }
    }
    return undefined
  }
  return search(tree.sequence, ROOT, false)
}

/** The sequence of a holder. */
export const sequenceOf = (tree: Tree, holder: string): readonly DesignNode[] => (holder === ROOT ? tree.sequence : (armOf(tree, holder)?.arm.sequence ?? []))

/** Whether a sequence lies inside a parallel. */
export function insideParallel(tree: Tree, holder: string): boolean {
  if (holder === ROOT) return false
  const { node } = spotParts(holder)
  return nodeOf(tree, node)?.kind === 'parallel' || Boolean(standingOf(tree, node)?.parallel)
}

type Change = (sequence: readonly DesignNode[]) => readonly DesignNode[]

/** The tree with one sequence changed; every sequence that does not hold it stays the same object. */
function changed(tree: Tree, holder: string, change: Change): Tree {
  const walk = (sequence: readonly DesignNode[], here: string): readonly DesignNode[] => {
    if (here === holder) return change(sequence)
    const next = sequence.map((node) => {
      const arms = armsOf(node)
      const walked = arms.map((arm) => {
        const inner = walk(arm.sequence, armSpot(node.key, arm.key))
        return inner === arm.sequence ? arm : { ...arm, sequence: [...inner] }
      })
      return walked.every((arm, at) => arm === arms[at]) ? node : withArms(node, walked)
    })
    return next.every((node, at) => node === sequence[at]) ? sequence : next
  }
  const sequence = walk(tree.sequence, ROOT)
  return sequence === tree.sequence ? tree : { ...tree, sequence: [...sequence] }
}

/** A node put into a sequence at a place. */
export const insert = (tree: Tree, holder: string, at: number, node: DesignNode): Tree =>
  changed(tree, holder, (sequence) => [...sequence.slice(0, at), node, ...sequence.slice(at)])

/** A node in the place of the one of this key. */
export function replace(tree: Tree, key: string, node: DesignNode): Tree {
  const standing = standingOf(tree, key)
  return standing ? changed(tree, standing.holder, (sequence) => sequence.map((one) => (one.key === key ? node : one))) : tree
}

export function remove(tree: Tree, key: string): Tree {
  const standing = standingOf(tree, key)
  return standing ? changed(tree, standing.holder, (sequence) => sequence.filter((one) => one.key !== key)) : tree
}

/** A node one place up (-1) or down (1) among its neighbours. */
export function shift(tree: Tree, key: string, by: -1 | 1): Tree {
  const standing = standingOf(tree, key)
  if (!standing) return tree
  const to = standing.at + by
  return changed(tree, standing.holder, (sequence) => swapped(sequence, standing.at, to))
}

function swapped<One>(list: readonly One[], from: number, to: number): readonly One[] {
  const [a, b] = [list[from], list[to]]
  if (a === undefined || b === undefined) return list
  return list.map((one, at) => (at === from ? b : at === to ? a : one))
}

/** The ways of a node that people name and order; a branch's last one always stays last. */
const movable = (node: DesignNode): Arm[] => (node.kind === 'branch' ? node.conditions : armsOf(node))

const withMovable = (node: DesignNode, arms: Arm[]): DesignNode => (node.kind === 'branch' ? { ...node, conditions: arms } : withArms(node, arms))

/** One more way, before the one for everything else. */
export function addArm(tree: Tree, key: string, arm: Arm): Tree {
  const node = nodeOf(tree, key)
  return node && movable(node).length ? replace(tree, key, withMovable(node, [...movable(node), arm])) : tree
}

export function replaceArm(tree: Tree, spot: string, arm: Arm): Tree {
  const found = armOf(tree, spot)
  return found ? replace(tree, found.node.key, withArms(found.node, armsOf(found.node).map((one, at) => (at === found.at ? arm : one)))) : tree
}

export function shiftArm(tree: Tree, spot: string, by: -1 | 1): Tree {
  const found = armOf(tree, spot)
  if (!found) return tree
  const arms = movable(found.node)
  const moved = swapped(arms, found.at, found.at + by)
  return moved === arms ? tree : replace(tree, found.node.key, withMovable(found.node, [...moved]))
}

/** The way for everything else stays as long as its branch does. */
export const canRemoveArm = (tree: Tree, spot: string): boolean => {
  const found = armOf(tree, spot)
  return found ? found.at < movable(found.node).length : false
}

/** Without one way; when a single one is left there is nothing to choose, and what it holds takes the node's place. */
export function removeArm(tree: Tree, spot: string): Tree {
  const found = armOf(tree, spot)
  if (!found || !canRemoveArm(tree, spot)) return tree
  const left = armsOf(found.node).filter((_, at) => at !== found.at)
  const only = left.length === 1 ? left[0] : undefined
  if (!only) return replace(tree, found.node.key, withArms(found.node, left))
  const standing = standingOf(tree, found.node.key)
  if (!standing) return tree
  return changed(tree, standing.holder, (sequence) => sequence.flatMap((one) => (one.key === found.node.key ? only.sequence : [one])))
}
