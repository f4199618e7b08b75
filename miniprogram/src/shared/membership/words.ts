import type { ApplicationState } from '@/shared/http/types'

export type Tone = 'theme' | 'success' | 'warning' | 'danger' | 'plain'

const TONES: Record<ApplicationState, Tone> = { pending: 'theme', approved: 'success', rejected: 'danger', withdrawn: 'plain' }

export function stateTone(state: ApplicationState): Tone {
  return TONES[state]
}

export const PAGES = {
  landing: (token: string) => `/packages/membership/landing?t=${encodeURIComponent(token)}`,
  apply: (token: string) => `/packages/membership/apply?t=${encodeURIComponent(token)}`,
  progress: (id: string) => `/packages/membership/progress?id=${encodeURIComponent(id)}`,
  result: (id: string) => `/packages/membership/result?id=${encodeURIComponent(id)}`,
  applications: '/packages/membership/applications',
  card: '/packages/membership/card',
  verification: '/packages/membership/verification',
  review: (id: string) => `/packages/officer/review?id=${encodeURIComponent(id)}`,
  placements: '/packages/officer/placements',
  officerLogin: '/packages/officer/login',
} as const
