/** A whole form: what is shown, what the answers become, everything that is wrong at once, and the score. */
import { shown } from './showing'
import { OTHER, fieldsOf } from './types'
import type { Answers, FormField, FormProblem, FormSchema, FormWorld } from './types'
import { Wrong, isEmpty, isRecord, missing, read } from './values'

const GROUP_MAX = 50

export interface FormChecked {
  /** Shown fields only, as they are kept; with problems, those that are right. */
  answers: Record<string, unknown>
  problems: FormProblem[]
  score: number
  /** Keys of the fields that are there. */
  shown: string[]
}

interface Place {
  sent: Answers
  kept: Record<string, unknown>
  problems: FormProblem[]
  world: FormWorld
  prefix: string
}

/** Read all answers. Keys that no shown field has are left out: nothing hidden is kept. */
export function checkForm(schema: FormSchema, answers: Answers, world: FormWorld): FormChecked {
  const place: Place = { sent: answers, kept: {}, problems: [], world, prefix: '' }
  const seen: string[] = []
  const fields = fieldsOf(schema)
  for (const field of fields) {
    if (!shown(field, place.kept)) continue
    seen.push(field.key)
    answer(field, place)
  }
  const score = fields.reduce((total, field) => total + scoreOf(field, place.kept[field.key]), 0)
  return { answers: place.kept, problems: place.problems, score, shown: seen }
}

function refuse(place: Place, path: string, error: unknown): void {
  if (!(error instanceof Wrong)) throw error
  place.problems.push({ path: error.at ? `${path}.${error.at}` : path, code: error.code, message: error.message })
}

function answer(field: FormField, place: Place): void {
  const path = place.prefix + field.key
  const value = place.sent[field.key]
  if (field.kind === 'note') return
  if (isEmpty(value)) {
    if (field.required || (field.kind === 'group' && field.min_count)) place.problems.push({ path, code: 'required', message: missing(field) })
    return
  }
  if (field.kind === 'group') {
    group(field, value, place, path)
    return
  }
  try {
    place.kept[field.key] = read(field, value, place.world)
  } catch (error) {
    refuse(place, path, error)
    return
  }
  beside(field, place)
}

/** The words beside a chosen “其他”. */
function beside(field: FormField, place: Place): void {
  if (field.kind !== 'select' && field.kind !== 'multi_select') return
  const value = place.kept[field.key]
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
  const other = (field.options ?? []).find((one) => one.other && chosen.includes(one.value))
  if (!other) return
  const asked: FormField = { key: field.key + OTHER, kind: 'text', label: `“${other.label}”的内容` }
  const words = place.sent[asked.key]
  if (isEmpty(words)) {
    place.problems.push({ path: place.prefix + asked.key, code: 'required', message: missing(asked) })
    return
  }
  try {
    place.kept[asked.key] = read(asked, words, place.world)
  } catch (error) {
    refuse(place, place.prefix + asked.key, error)
  }
}

function group(field: FormField, value: unknown, place: Place, path: string): void {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    place.problems.push({ path, code: 'type', message: `${field.label}的内容不对，请重新填写` })
    return
  }
  const least = field.min_count ?? 0
  if (value.length < least) place.problems.push({ path, code: 'min_count', message: `${field.label}至少 ${least} 项` })
  const most = field.max_count || GROUP_MAX
  if (value.length > most) {
    place.problems.push({ path, code: 'max_count', message: `${field.label}最多 ${most} 项` })
    return
  }
  const rows: Record<string, unknown>[] = []
  place.kept[field.key] = rows
  value.forEach((row, number) => {
    const inside: Place = { ...place, sent: row, kept: {}, prefix: `${path}.${number}.` }
    for (const one of field.fields ?? []) if (shown(one, { ...place.kept, ...inside.kept })) answer(one, inside)
    rows.push(inside.kept)
  })
}

function scoreOf(field: FormField, value: unknown): number {
  if (value === undefined || field.kind === 'group') return 0
  if (field.kind === 'rating') return Number(value) * (field.score_each ?? 0)
  const points = new Map((field.options ?? []).map((one) => [one.value, one.score ?? 0]))
  const chosen: readonly unknown[] = isRecord(value) ? Object.values(value) : Array.isArray(value) ? value : [value]
  return chosen.reduce<number>((total, one) => total + (typeof one === 'string' ? (points.get(one) ?? 0) : 0), 0)
}
