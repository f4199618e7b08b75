import { formatDate, formatTime } from './format'

export * from '@core/lamp'

/** Until when, in words: midnight is the end of the day before it. */
export function dueWords(due: string): string {
  const text = formatTime(due)
  if (!text.endsWith(' 00:00')) return `请在 ${text} 前办理`
  return `请在 ${formatDate(new Date(new Date(due).getTime() - 1).toISOString())} 当天结束前办理`
}
