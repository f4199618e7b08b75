import type { NewFormTable, TrendPoint } from './statistics.api'

type Where = Record<string, string>
interface Link {
  path: string
  query: Where
}

/** The list that counts the same as a figure; `scope` is the unit the statistics were asked for. */
export const membersLink = (scope: Where, where: Where = {}): Link => ({ path: '/membership/members', query: { ...scope, live: 'true', ...where } })

export const newFormLink = (scope: Where, where: Where = {}): Link => membersLink(scope, { is_new_form: 'true', ...where })

export function districtLink(scope: Where, district: NewFormTable['districts'][number]): Link {
  return newFormLink(scope, district.unit ? { unit_id: district.unit.id } : { no_district: 'true' })
}

export const joinedLink = (scope: Where, point: TrendPoint) => ({ path: '/membership/members', query: { ...scope, from: point.since, to: point.until } })

export const leftLink = (scope: Where, point: TrendPoint) => ({
  path: '/membership/members',
  query: { ...scope, live: 'false', left_from: point.since, left_to: point.until },
})

export function newFormJoinedLink(scope: Where, point: TrendPoint) {
  return { path: '/membership/members', query: { ...scope, is_new_form: 'true', from: point.since, to: point.until } }
}

/** Applications handed in (no state) or decided (their state) in the period of a point. */
export function applicationsLink(scope: Where, point: TrendPoint, state = '') {
  const days = state ? { decided_from: point.since, decided_to: point.until } : { from: point.since, to: point.until }
  return { path: '/membership/applications', query: { ...scope, state, ...days } }
}
