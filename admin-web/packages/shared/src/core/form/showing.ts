/** Which fields are there. What is not shown has no answer, so one test hides what stands on it too. */
import { compare } from './numbers'
import type { Answers, FormField, ShowTest } from './types'

const NUMBER = /^-?[0-9]{1,20}(\.[0-9]{1,10})?$/

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function numberOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && NUMBER.test(text) ? text : null
}

/** Numbers as numbers, days as their ISO text; anything else is not before or after anything. */
function ordered(holds: (sign: number) => boolean) {
  return (left: unknown, right: unknown): boolean => {
    const [a, b] = [numberOf(left), numberOf(right)]
    if (a !== null && b !== null) return holds(compare(a, b))
    if (a !== null || b !== null || typeof left !== 'string' || typeof right !== 'string') return false
    return holds(left === right ? 0 : left < right ? -1 : 1)
  }
}

const OPS: Record<string, (left: unknown, right: unknown) => boolean> = {
  eq: (left, right) => !Array.isArray(left) && left === right,
  ne: (left, right) => !Array.isArray(left) && left !== right,
  in: (left, right) => listed(left).some((one) => listed(right).includes(one)),
  not_in: (left, right) => listed(left).every((one) => !listed(right).includes(one)),
  gt: ordered((sign) => sign > 0),
  gte: ordered((sign) => sign >= 0),
  lt: ordered((sign) => sign < 0),
  lte: ordered((sign) => sign <= 0),
  filled: () => true,
  empty: () => false,
}

/** Whether the comparison is true. An answer that is not there satisfies nothing but “没有填写”. */
export function holds(test: ShowTest, answers: Answers): boolean {
  if (!(test.field in answers)) return test.op === 'empty'
  return OPS[test.op]?.(answers[test.field], test.value) ?? false
}

/** Whether the field is there, given the answers before it. */
export function shown(field: FormField, answers: Answers): boolean {
  const rule = field.show_if
  if (!rule) return true
  return rule.match === 'any' ? rule.when.some((test) => holds(test, answers)) : rule.when.every((test) => holds(test, answers))
}
