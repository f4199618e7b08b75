import type { Tone } from '@unionhub/shared/ui/tones'

/** The colour of a state; the word comes from the server. */
export const STATE_TONE: Record<string, Tone> = { pending: 'theme', approved: 'success', rejected: 'danger', withdrawn: 'neutral' }

export const REALNAME_TONE: Record<string, Tone> = { match: 'success', mismatch: 'danger', not_found: 'warning', unavailable: 'neutral' }

export const MEMBER_TONE: Record<string, Tone> = { '20': 'success', '21': 'warning', '22': 'warning', '30': 'theme', '31': 'theme', '32': 'theme' }

export const IMPORT_TONE: Record<string, Tone> = { uploaded: 'theme', checking: 'theme', checked: 'theme', committing: 'theme', stopped: 'warning', done: 'success' }
