export type ColumnSize = '2xs' | 'xs' | 'sm' | 'md' | 'lg' | 'xl' | '2xl'

export interface Column<Row> {
  key: string
  title: string
  size?: ColumnSize
  align?: 'start' | 'end'
  /** Name the server sorts by. */
  sort?: string
  /** Plain text of the cell; a slot `cell-<key>` draws anything richer. */
  text?: (row: Row) => string
  /** Hidden until the person asks for it. */
  optional?: boolean
  /** Cannot be hidden. */
  fixed?: boolean
}

/** Columns in a person's order. The leading one stays where it is, it carries the link; one the order does not know keeps its place. */
export function arrange<C extends { key: string; fixed?: boolean }>(columns: readonly C[], order: readonly string[]): C[] {
  const lead = columns.slice(0, columns[0]?.fixed ? 1 : 0)
  const rest = columns.slice(lead.length)
  const known = order.flatMap((key) => rest.find((column) => column.key === key) ?? [])
  for (const [place, column] of rest.entries()) if (!known.includes(column)) known.splice(Math.min(place, known.length), 0, column)
  return [...lead, ...known]
}

export type Density = 'normal' | 'compact'

/** Ascending, descending, and back to the order the list opens with. */
export function nextSort(current: string, field: string): string {
  if (current === field) return `-${field}`
  return current === `-${field}` ? '' : field
}

/** First, last and the neighbours of the page; null stands for what is left out. */
export function pagesShown(page: number, last: number): (number | null)[] {
  const kept = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last)
  const pages = [...new Set(kept)].sort((a, b) => a - b)
  return pages.flatMap((one, i) => {
    const before = pages[i - 1]
    if (before === undefined || one - before === 1) return [one]
    return one - before === 2 ? [one - 1, one] : [null, one]
  })
}
