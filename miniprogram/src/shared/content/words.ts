import type { Tone } from '@/shared/membership/words'
import type { ConsultationCard } from './api'

const TONES: Record<ConsultationCard['state'], Tone> = { asked: 'warning', answering: 'success', closed: 'plain' }

export function consultationTone(state: ConsultationCard['state']): Tone {
  return TONES[state]
}

export const CONTENT_PAGES = {
  articles: (column: string) => `/packages/content/articles?column=${encodeURIComponent(column)}`,
  article: (token: string) => `/packages/content/article?id=${encodeURIComponent(token)}`,
  consultations: '/packages/content/consultations',
  consultation: (id: string) => `/packages/content/consultation?id=${encodeURIComponent(id)}`,
  ask: '/packages/content/ask',
  officerConsultation: (id: string) => `/packages/officer/consultation?id=${encodeURIComponent(id)}`,
  place: (unitId: string) => `/packages/org/place?unit=${encodeURIComponent(unitId)}`,
} as const
