import type { ApplicationState } from '@/shared/http/types'

export type Tone = 'theme' | 'success' | 'warning' | 'danger' | 'plain'

const TONES: Record<ApplicationState, Tone> = { pending: 'theme', approved: 'success', rejected: 'danger', withdrawn: 'plain' }

export function stateTone(state: ApplicationState): Tone {
  return TONES[state]
}

interface WayIn {
  token?: string
  unitId?: string
  again?: string
}

function wayIn(page: string, { token, unitId, again }: WayIn): string {
  const query = Object.entries({ t: token, u: unitId, again }).filter(([, value]) => value)
  const text = query.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`).join('&')
  return `/packages/membership/${page}${text ? `?${text}` : ''}`
}

export const PAGES = {
  zone: '/packages/membership/zone',
  unions: '/packages/membership/unions',
  transfer: '/packages/membership/transfer',
  applyBy: (way: WayIn) => wayIn('apply', way),
  worker: (way: WayIn) => wayIn('worker', way),
  /** `host`: where the printed address led, so that a code of another installation can be explained. */
  landing: (token: string, host = '') => `/packages/membership/landing?t=${encodeURIComponent(token)}${host ? `&h=${encodeURIComponent(host)}` : ''}`,
  apply: (token: string) => `/packages/membership/apply?t=${encodeURIComponent(token)}`,
  progress: (id: string) => `/packages/membership/progress?id=${encodeURIComponent(id)}`,
  result: (id: string) => `/packages/membership/result?id=${encodeURIComponent(id)}`,
  applications: '/packages/membership/applications',
  card: '/packages/membership/card',
  review: (id: string) => `/packages/officer/review?id=${encodeURIComponent(id)}`,
  placements: '/packages/officer/placements',
  officerLogin: '/packages/officer/login',
} as const
