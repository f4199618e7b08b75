import type { TestValue } from './types'

/** What the trees of one process may speak of. */
export interface Variable {
  key: string
  name: string
  kind: string
  options: { value: string; name: string }[]
}

interface Word {
  key: string
  name: string
}

export interface Vocabulary {
  variables: Variable[]
  ops: Record<string, { op: string; name: string }[]>
  roles: (Word & { can_decide: boolean })[]
  levels: { code: string; name: string }[]
  unit_facts: Word[]
  person_facts: Word[]
  actions: Word[]
  can_return_to_applicant: boolean
  has_auto_review: boolean
}

/** Comparisons that take several values at once. */
export const MANY = new Set(['in', 'not_in'])

/** The value a fresh comparison starts with. */
export function emptyValue(variable: Variable | undefined, op: string): TestValue {
  if (MANY.has(op)) return []
  return variable?.kind === 'flag' ? true : variable?.kind === 'number' ? 0 : ''
}

/** The value that stays meaningful when the comparison changes. */
export function carriedValue(variable: Variable | undefined, op: string, value: TestValue): TestValue {
  if (MANY.has(op) === Array.isArray(value)) return value
  if (!Array.isArray(value)) return value === '' ? [] : [String(value)]
  return value[0] ?? emptyValue(variable, op)
}
