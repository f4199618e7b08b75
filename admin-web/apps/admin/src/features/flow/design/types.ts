/** The tree of a definition as it is kept: sequences of nodes, outer ones holding arms with sequences of their own. */
export type NodeKind = 'approve' | 'copy' | 'branch' | 'parallel' | 'auto_review'
export type Mode = 'any' | 'all' | 'sequential' | 'ratio'
export type Nobody = 'wait' | 'skip' | 'escalate' | 'administrator'
export type ApplicantRule = 'absent' | 'skip' | 'escalate'
export type Overdue = 'remind' | 'escalate' | 'pass' | 'reject'
export type Place = 'subject_unit' | 'previous' | { ancestor: number } | { ancestor_level: string[] } | { fact: string }

export interface Assignee {
  role?: string
  at?: Place
  accounts?: (string | number)[]
  person_fact?: string
  nobody?: Nobody
  applicant?: ApplicantRule
}

export interface Deadline {
  days: number
  calendar?: 'working' | 'natural'
  remind_before_days?: number
  on_overdue?: Overdue
}

export type TestValue = string | number | boolean | string[]

export interface Test {
  variable: string
  op: string
  value: TestValue
}

export interface Arm {
  key: string
  name: string
  match?: 'all' | 'any'
  when?: Test[]
  sequence: DesignNode[]
}

interface Named {
  key: string
  name: string
}

export interface ApproveNode extends Named {
  kind: 'approve'
  assignee: Assignee
  mode?: Mode
  ratio?: number
  deadline?: Deadline | null
  allow?: string[]
}

export interface CopyNode extends Named {
  kind: 'copy'
  to: Assignee
}

export interface AutoReviewNode extends Named {
  kind: 'auto_review'
}

export interface BranchNode extends Named {
  kind: 'branch'
  conditions: Arm[]
  otherwise_name?: string
  otherwise?: DesignNode[]
}

export interface ParallelNode extends Named {
  kind: 'parallel'
  branches: Arm[]
}

export type DesignNode = ApproveNode | CopyNode | AutoReviewNode | BranchNode | ParallelNode

export interface Tree {
  sequence: DesignNode[]
}

/** The last way of a branch has no conditions of its own and no object in the tree: it is known by this key. */
export const OTHERWISE = 'otherwise'
export const OTHERWISE_NAME = '其他情况'

/** The ways out of a node; the last one of a branch is the one for everything else. */
export function armsOf(node: DesignNode): Arm[] {
  if (node.kind === 'parallel') return node.branches
  if (node.kind !== 'branch') return []
  return [...node.conditions, { key: OTHERWISE, name: node.otherwise_name ?? OTHERWISE_NAME, sequence: node.otherwise ?? [] }]
}

/** The same node with these ways out. */
export function withArms(node: DesignNode, arms: Arm[]): DesignNode {
  if (node.kind === 'parallel') return { ...node, branches: arms }
  if (node.kind !== 'branch') return node
  const rest = arms.at(-1)
  const named = rest && rest.name !== (node.otherwise_name ?? OTHERWISE_NAME) ? { otherwise_name: rest.name } : {}
  return { ...node, ...named, conditions: arms.slice(0, -1), otherwise: rest?.sequence ?? [] }
}

/** What can be chosen on the canvas: a node by its key, an arm by its node's key and its own. */
export const START = 'start:'
export const END = 'end:'
export const ROOT = 'root:'
export const armSpot = (node: string, arm: string): string => `${node}:${arm}`

/** The node and arm that a spot names; arm is empty for a node. */
export function spotParts(spot: string): { node: string; arm: string } {
  const [node = '', arm = ''] = spot.split(':')
  return { node, arm }
}
