import { armOf, nodeOf, sequenceOf, standingOf } from './edit'
import { armsOf, armSpot, END, ROOT, spotParts, START, type DesignNode, type Tree } from './types'

/** Where the arrow keys lead on the canvas: down and up along the column, right and left between the ways of a node. */
export type Way = 'up' | 'down' | 'left' | 'right'

export function step(tree: Tree, spot: string, way: Way): string {
  if (way === 'down') return down(tree, spot)
  if (way === 'up') return up(tree, spot)
  return beside(tree, spot, way === 'right' ? 1 : -1)
}

function down(tree: Tree, spot: string): string {
  if (spot === START) return tree.sequence[0]?.key ?? END
  if (spot === END) return END
  const found = armOf(tree, spot)
  if (found) return found.arm.sequence[0]?.key ?? after(tree, found.node.key)
  const node = nodeOf(tree, spot)
  const first = node && armsOf(node)[0]
  return node && first ? armSpot(node.key, first.key) : after(tree, spot)
}

/** What comes when a node is left behind, with all it holds. */
function after(tree: Tree, key: string): string {
  const standing = standingOf(tree, key)
  if (!standing) return END
  const next = sequenceOf(tree, standing.holder)[standing.at + 1]
  if (next) return next.key
  return standing.holder === ROOT ? END : after(tree, spotParts(standing.holder).node)
}

function up(tree: Tree, spot: string): string {
  if (spot === START) return START
  if (spot === END) return lastOf(tree.sequence) ?? START
  const found = armOf(tree, spot)
  if (found) return found.node.key
  const standing = standingOf(tree, spot)
  if (!standing) return START
  if (standing.at > 0) return lastOf(sequenceOf(tree, standing.holder).slice(0, standing.at)) ?? START
  return standing.holder === ROOT ? START : standing.holder
}

/** The lowest spot of a sequence, along the first way of what branches. */
function lastOf(sequence: readonly DesignNode[]): string | undefined {
  const node = sequence.at(-1)
  const first = node && armsOf(node)[0]
  if (!node || !first) return node?.key
  return lastOf(first.sequence) ?? armSpot(node.key, first.key)
}

/** The neighbouring way of the nearest node around that has one on this side. */
function beside(tree: Tree, spot: string, by: -1 | 1): string {
  let here = armOf(tree, spot) ? spot : (standingOf(tree, spot)?.holder ?? ROOT)
  const depth = armOf(tree, spot) ? -1 : (standingOf(tree, spot)?.at ?? -1)
  let climbed = false
  while (here !== ROOT) {
    const found = armOf(tree, here)
    if (!found) break
    const next = armsOf(found.node)[found.at + by]
    if (next) {
      const level = climbed || depth < 0 ? undefined : next.sequence[Math.min(depth, next.sequence.length - 1)]
      return level?.key ?? armSpot(found.node.key, next.key)
    }
    climbed = true
    here = standingOf(tree, found.node.key)?.holder ?? ROOT
  }
  return spot
}

/** Where the eye goes when a spot is taken away: what stood above it. */
export const above = (tree: Tree, spot: string): string => up(tree, spot)

/** Every spot from top to bottom. */
export function spotsOf(tree: Tree): string[] {
  const walk = (sequence: readonly DesignNode[]): string[] =>
    sequence.flatMap((node) => [node.key, ...armsOf(node).flatMap((arm) => [armSpot(node.key, arm.key), ...walk(arm.sequence)])])
  return [START, ...walk(tree.sequence), END]
}
