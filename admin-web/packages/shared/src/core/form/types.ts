/*
 * Forms that operators define (NFR-14): the one core of the faces. The server's `platform/form/policy` says the same and
 * is the judge; one file of vectors (`tests/conformance/forms.json`) holds both to it.
 */

export type FieldKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'date'
  | 'date_range'
  | 'select'
  | 'multi_select'
  | 'cascader'
  | 'phone'
  | 'id_card'
  | 'uscc'
  | 'file'
  | 'image'
  | 'rating'
  | 'matrix'
  | 'group'
  | 'note'

export interface FormOption {
  value: string
  label: string
  score?: number
  /** The person writes beside it what it is. */
  other?: boolean
}

export interface ShowTest {
  field: string
  op: string
  value?: unknown
}

export interface ShowIf {
  match?: 'all' | 'any'
  when: readonly ShowTest[]
}

/** Bounds are read by kind: characters, a number, fen, days (ISO or `today`), places of a rating. */
export interface FormField {
  key: string
  kind: FieldKind
  label: string
  hint?: string
  required?: boolean
  personal?: boolean
  reportable?: boolean
  show_if?: ShowIf | null
  format?: string
  pattern?: string
  pattern_hint?: string
  min?: string | number | null
  max?: string | number | null
  decimals?: number
  unit?: string
  max_days?: number
  min_count?: number
  max_count?: number
  dictionary?: string
  options?: readonly FormOption[]
  rows?: readonly FormOption[]
  fields?: readonly FormField[]
  score_each?: number
}

export interface FormSection {
  key: string
  title?: string
  hint?: string
  fields: readonly FormField[]
}

/** A published definition: the server has found it sound. */
export interface FormSchema {
  sections: readonly FormSection[]
}

export type Answers = Readonly<Record<string, unknown>>

export interface FormProblem {
  path: string
  code: string
  message: string
}

/** What the definition does not hold: today (ISO), and the codes of a dictionary that may be chosen. */
export interface FormWorld {
  today: string
  codes?: (dictionary: string) => Iterable<string>
}

/** What the words beside a chosen “其他” are kept under: the field's key and this. */
export const OTHER = '__other'

/** Every field, in order; not those inside a group. */
export function fieldsOf(schema: FormSchema): FormField[] {
  return schema.sections.flatMap((section) => [...section.fields])
}
