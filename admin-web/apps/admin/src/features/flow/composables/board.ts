import { inject, provide, type InjectionKey } from 'vue'
import { spotParts, type NodeKind, type Tree } from '../design/types'
import type { Vocabulary } from '../design/vocabulary'
import type { Issue } from '../designApi'

/** How a node fared in a trial run, or what happened to it between two versions. */
export interface Mark {
  tone: 'theme' | 'success' | 'warning' | 'danger' | 'neutral'
  text: string
  lines: string[]
  /** Nothing goes through it: it stands back. */
  quiet: boolean
}

/** What every piece of the canvas needs to know; the pieces nest, so it is handed down once. */
export interface Board {
  tree: Tree
  vocabulary: Vocabulary
  people: ReadonlyMap<string, string>
  readonly: boolean
  spot: string
  issues: ReadonlyMap<string, Issue[]>
  marks: ReadonlyMap<string, Mark>
  choose: (spot: string) => void
  add: (holder: string, at: number, kind: NodeKind) => void
  addArm: (node: string) => void
}

const key: InjectionKey<Board> = Symbol('board')

export const provideBoard = (board: Board): void => provide(key, board)

export function useBoard(): Board {
  const board = inject(key)
  if (!board) throw new Error('A piece of the canvas stands inside a FlowBoard')
  return board
}

/** The issues by the spot they belong to: the condition they are in, else the node, else the start. */
export function issuesBySpot(issues: readonly Issue[], spotOf: (issue: Issue) => string): Map<string, Issue[]> {
  const found = new Map<string, Issue[]>()
  for (const issue of issues) {
    const spot = spotOf(issue)
    found.set(spot, [...(found.get(spot) ?? []), issue])
  }
  return found
}

/** Where the focus of the canvas is put, once what was changed is drawn. */
export function focusSpot(root: HTMLElement | null, spot: string): void {
  const card = root?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`)
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

export const isArm = (spot: string): boolean => spotParts(spot).arm !== ''
