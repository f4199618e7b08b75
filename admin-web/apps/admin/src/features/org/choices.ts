/** Kinds of units; the law of the house fixes them, unlike levels and types, which are dictionaries. */
export const KINDS = [
  { value: 'union', label: '工会' },
  { value: 'government', label: '政府部门' },
  { value: 'grid', label: '网格' },
  { value: 'venue', label: '场馆阵地' },
  { value: 'enterprise', label: '企业' },
] as const

export type Kind = (typeof KINDS)[number]['value']

/** Codes of the national list of union levels. */
export const LEVELS = ['10', '20', '30', '40', '50', '51', '55', '56', '57', '60', '70', '71', '80', '90'] as const

export const kindName = (kind: string): string => KINDS.find((one) => one.value === kind)?.label ?? kind

export const DICTIONARIES = { level: 'std.union_level', type: 'org.org_type' } as const
