import { formatDate } from '../format/date'

export interface Option {
  value: string
  label: string
}

interface Base {
  label: string
  wide?: boolean
}

export type FilterField =
  | (Base & { type: 'text'; key: string; placeholder?: string })
  /** `many`: several at once, joined by commas. */
  | (Base & { type: 'select'; key: string; options: readonly Option[]; many?: boolean })
  | (Base & { type: 'unit'; key: string })
  | (Base & { type: 'dates'; key: string; from: string; to: string })

/** How many filters stand in the bar; the rest wait behind 更多筛选. */
export const FILTERS_SHOWN = 4

export interface Chip {
  key: string
  label: string
  clears: Record<string, string>
}

function valueText(field: FilterField, values: Record<string, string>, unitName: (id: string) => string): string {
  if (field.type === 'dates') {
    const [from, to] = [values[field.from] ?? '', values[field.to] ?? '']
    if (!from && !to) return ''
    return `${from ? formatDate(from) : '不限'} 至 ${to ? formatDate(to) : '不限'}`
  }
  const value = values[field.key] ?? ''
  if (!value) return ''
  if (field.type === 'select') {
    const chosen = field.many ? value.split(',') : [value]
    return chosen.map((one) => field.options.find((option) => option.value === one)?.label ?? one).join('、')
  }
  return field.type === 'unit' ? unitName(value) : value
}

/** What is filtered just now, each removable by itself. */
export function chipsOf(fields: readonly FilterField[], values: Record<string, string>, unitName: (id: string) => string): Chip[] {
  return fields.flatMap((field) => {
    const text = valueText(field, values, unitName)
    if (!text) return []
    const clears = field.type === 'dates' ? { [field.from]: '', [field.to]: '' } : { [field.key]: '' }
    return [{ key: field.key, label: `${field.label}：${text}`, clears }]
  })
}
