/** One figure of a first page: value, what it is compared with, and the way to the list behind it. */
export interface Figure {
  label: string
  value: string
  unit?: string
  change?: string
  compare?: string
  tone?: 'up' | 'down' | 'flat'
  trend?: number[]
  to?: { path: string; query?: Record<string, string> }
}
