const ZONE = 'Asia/Shanghai'

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function pieces(at: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(at).map((p) => [p.type, p.value]))
}

function parsed(value: string | null | undefined): Date | null {
  if (!value) return null
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? null : at
}

/** 2026-11-21 14:30, Beijing time. */
export function formatDateTime(value: string | null | undefined): string {
  const at = parsed(value)
  if (!at) return '—'
  const p = pieces(at)
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}

/** With seconds, for the audit trail. */
export function formatInstant(value: string | null | undefined): string {
  const at = parsed(value)
  return at ? `${formatDateTime(value)}:${pieces(at).second}` : '—'
}

/** A calendar day. `YYYY-MM-DD` is a day already and is not moved between zones. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '—'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  return formatDateTime(value).slice(0, 10)
}

/** Until when: a whole day's deadline is midnight after it, and people read it as that day. */
export function formatDue(value: string | null | undefined): string {
  const text = formatDateTime(value)
  if (!value || !text.endsWith(' 00:00')) return `${text} 前`
  return `${formatDate(new Date(new Date(value).getTime() - 1).toISOString())} 当天结束前`
}

/** Relative under 24 hours, the date and time after that. */
export function formatAgo(value: string | null | undefined, now: Date = new Date()): string {
  const at = parsed(value)
  if (!at) return '—'
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60) return formatDateTime(value)
  if (minutes < 1) return '刚刚'
  return minutes < 60 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时前`
}

/** 11-21, for an axis. */
export function formatMonthDay(value: string): string {
  return formatDate(value).slice(5)
}

/** Today in Beijing, moved by whole days. */
export function calendarDay(offset = 0, now: Date = new Date()): string {
  return formatDateTime(new Date(now.getTime() + offset * 86_400_000).toISOString()).slice(0, 10)
}

/** 早上好, 下午好 … by the clock in Beijing. */
export function greeting(now: Date = new Date()): string {
  const hour = Number(pieces(now).hour)
  if (hour < 5) return '夜深了'
  if (hour < 9) return '早上好'
  if (hour < 12) return '上午好'
  if (hour < 14) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}
