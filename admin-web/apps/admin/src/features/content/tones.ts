import type { Tone } from '@unionhub/shared/ui/tones'
import type { ArticleRow, ConsultationRow } from './api'

export const ARTICLE_TONE: Record<ArticleRow['state'], Tone> = { draft: 'neutral', scheduled: 'theme', published: 'success', withdrawn: 'warning' }
export const CONSULTATION_TONE: Record<ConsultationRow['state'], Tone> = { asked: 'warning', answering: 'success', closed: 'neutral' }
