import { armsOf, armSpot, OTHERWISE, START, type DesignNode, type Tree } from './types'

/** The card an issue is shown at: the way it lies in, else its node, else the start. */
export function issueSpot(tree: Tree, issue: { path: string; node_key: string }): string {
  let sequence: readonly DesignNode[] = tree.sequence
  let spot = ''
  const steps = issue.path.split('.')
  for (let at = 1; at < steps.length; ) {
    const node = sequence[Number(steps[at])]
    if (!node) break
    spot = node.key
    const field = steps[at + 1]
    const way = field === 'otherwise' ? armsOf(node).find((arm) => arm.key === OTHERWISE) : field === 'conditions' || field === 'branches' ? armsOf(node)[Number(steps[at + 2])] : undefined
    if (!way) break
    spot = armSpot(node.key, way.key)
    sequence = way.sequence
    // "otherwise" is the list itself; an arm keeps its list under "sequence"
    if (field === 'otherwise') at += 2
    else if (steps[at + 3] === 'sequence') at += 4
    else break
  }
  return spot || issue.node_key || START
}
