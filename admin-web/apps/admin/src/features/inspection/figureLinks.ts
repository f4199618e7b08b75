import type { RouteLocationRaw } from 'vue-router'

/** What a number was counted over; the list behind it is narrowed in the same way. */
export interface CountedOver {
  year: number
  /** 0 is 区本级; absent: the whole district. */
  grid_unit_id?: string | undefined
  month?: number | undefined
}

function days({ year, month }: CountedOver): { from: string; to: string } {
  const two = (value: number) => String(value).padStart(2, '0')
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate()
  return { from: `${year}-${two(month ?? 1)}-01`, to: `${year}-${two(month ?? 12)}-${two(last)}` }
}

function over(what: CountedOver): Record<string, string> {
  const grid: Record<string, string> = what.grid_unit_id === undefined ? {} : { grid_unit_id: what.grid_unit_id }
  const { from, to } = days(what)
  return what.month === undefined ? { ...grid, year: String(what.year) } : { ...grid, registered_from: from, registered_to: to }
}

export const receivedLink = (what: CountedOver): RouteLocationRaw => ({ path: '/inspection/cases', query: { box: 'all', ...over(what) } })

export const finishedLink = (what: CountedOver): RouteLocationRaw => ({ path: '/inspection/cases', query: { box: 'all', ...over(what), finished: 'true' } })

/** Done in the period, whenever registered. */
export function closedLink(what: CountedOver): RouteLocationRaw {
  const { from, to } = days(what)
  const grid: Record<string, string> = what.grid_unit_id === undefined ? {} : { grid_unit_id: what.grid_unit_id }
  return { path: '/inspection/cases', query: { box: 'all', ...grid, done_from: from, done_to: to } }
}

export const overdueLink = (grid_unit_id?: string): RouteLocationRaw => ({ path: '/inspection/cases', query: { box: 'open', ...(grid_unit_id === undefined ? {} : { grid_unit_id }), overdue: 'true' } })

export const petitionsLink = (what: CountedOver): RouteLocationRaw => ({ path: '/inspection/petitions', query: over(what) })

export const petitionsDoneLink = (what: CountedOver): RouteLocationRaw => ({ path: '/inspection/petitions', query: { ...over(what), finished: 'true' } })

/** Everything ever registered. */
export const spanLink = (grid_unit_id: string | undefined, finished: boolean): RouteLocationRaw => ({
  path: '/inspection/cases',
  query: { box: 'all', ...(grid_unit_id === undefined ? {} : { grid_unit_id }), ...(finished ? { finished: 'true' } : {}) },
})
