import type { Place } from './types'
import type { Vocabulary } from './vocabulary'
import { placeWords } from './words'

/** Places as one list to choose from; the levels of `level` are chosen besides. */
export const LEVEL = 'level'
const UPWARD = [1, 2, 3]

export function placeCode(place: Place | undefined): string {
  if (place === undefined || typeof place === 'string') return place ?? ''
  if ('ancestor' in place) return place.ancestor === 0 ? 'subject_unit' : `up:${place.ancestor}`
  return 'ancestor_level' in place ? LEVEL : `fact:${place.fact}`
}

export function placeOf(code: string, levels: string[] = []): Place {
  if (code === LEVEL) return { ancestor_level: levels }
  if (code.startsWith('up:')) return { ancestor: Number(code.slice(3)) }
  if (code.startsWith('fact:')) return { fact: code.slice(5) }
  return code === 'previous' ? 'previous' : 'subject_unit'
}

/** What can be chosen; what the tree holds besides stays choosable. */
export function placeChoices(words: Vocabulary, present: Place | undefined): { value: string; label: string }[] {
  const choices: { value: string; label: string }[] = [
    { value: 'subject_unit', label: '申请所在单位' },
    ...UPWARD.map((up) => ({ value: `up:${up}`, label: placeWords({ ancestor: up }, words) })),
    { value: LEVEL, label: '所属的某一级单位' },
    { value: 'previous', label: '上一环节办理单位的上级' },
    ...words.unit_facts.map((one) => ({ value: `fact:${one.key}`, label: one.name })),
  ]
  const code = placeCode(present)
  return !code || choices.some((one) => one.value === code) ? choices : [...choices, { value: code, label: placeWords(present, words) }]
}
