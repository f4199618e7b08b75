import type { Tone } from '@unionhub/shared/ui/tones'

/** The colour of a state; the word comes from the server. */
export const STATE_TONE: Record<string, Tone> = { pending: 'theme', approved: 'success', rejected: 'danger', withdrawn: 'neutral' }

export const REALNAME: Record<string, { text: string; tone: Tone }> = {
  match: { text: '一致', tone: 'success' },
  mismatch: { text: '不一致', tone: 'danger' },
  not_found: { text: '库中无此人', tone: 'warning' },
  unavailable: { text: '暂未核对', tone: 'neutral' },
}

export const CHECK_TONE: Record<string, Tone> = { pass: 'success', warn: 'warning', fail: 'danger', unknown: 'neutral' }

export const MEMBER_TONE: Record<string, Tone> = { active: 'success' }
