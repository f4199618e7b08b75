import { formatDate } from '@unionhub/shared/format/date'
import type { Tone } from '@unionhub/shared/ui/tones'
import type { Clock } from './api/clocks'
import { LAMP_TONE } from './caseTones'

export const PAUSE_KINDS = [
  { value: 'announcement', label: '公告送达' },
  { value: 'appraisal', label: '鉴定、检验' },
  { value: 'transfer', label: '移送其他部门期间' },
  { value: 'other', label: '其他依法不计入期间' },
] as const

const counts = (clock: Clock) => clock.state === 'running' || clock.state === 'paused'

/** The colour of a clock; the words beside it say the same. */
export function clockTone(clock: Clock): Tone {
  if (clock.state === 'late') return 'danger'
  if (clock.state === 'done') return 'success'
  if (clock.state === 'paused') return clock.lamp === 'red' ? 'danger' : 'warning'
  return counts(clock) ? (LAMP_TONE[clock.lamp] ?? 'neutral') : 'neutral'
}

/** The state in a few words: 还剩 6 天, 今天到期, 超 3 天, 按期完成. */
export function clockState(clock: Clock): string {
  if (clock.state === 'paused') return `已暂停，还剩 ${clock.left} 个${clock.unit}`
  if (clock.state !== 'running') return clock.state_name
  if (clock.left < 0) return `超 ${-clock.left} 个${clock.unit}`
  return clock.left === 0 ? '今天到期' : `还剩 ${clock.left} 个${clock.unit}`
}

/** From when until when. */
export function clockSpan(clock: Clock): string {
  if (!clock.started_on) return ''
  const from = `${formatDate(clock.started_on)} 起`
  if (clock.done_on) return `${from}，${formatDate(clock.done_on)} 完成，用了 ${clock.used} 个${clock.unit}`
  if (clock.state === 'paused') return `${from}，恢复后继续计算`
  return clock.due_on ? `${from}，最后一天 ${formatDate(clock.due_on)}` : from
}

/** How much of the limit is used up, 0–100. */
export const clockShare = (clock: Clock): number => (counts(clock) || clock.done_on ? Math.min(100, Math.round((clock.used / clock.limit) * 100)) : 0)
