import type { CalendarDay } from './api'

export interface Month {
  number: number
  /** Empty places before the first day; weeks begin on Monday. */
  lead: number
  days: CalendarDay[]
}

/** The year's days by month. */
export function monthsOf(days: readonly CalendarDay[]): Month[] {
  return Array.from({ length: 12 }, (_, at) => {
    const own = days.filter((one) => Number(one.day.slice(5, 7)) === at + 1)
    const first = own[0] ? new Date(`${own[0].day}T00:00:00Z`).getUTCDay() : 1
    return { number: at + 1, lead: (first + 6) % 7, days: own }
  })
}

const weekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** What stands in the corner of a day that is not as its weekday has it. */
export function markOf(day: string, working: boolean): '' | '休' | '班' {
  if (working === !weekend(day)) return ''
  return working ? '班' : '休'
}

/** A day in words, for who does not see the colours. */
export function wordsOf(one: CalendarDay, working: boolean, changed: boolean): string {
  const [, month, day] = one.day.split('-').map(Number)
  const parts = [`${month}月${day}日`, working ? '上班' : '休息', one.holiday, one.corrected ? '已调整' : '', changed ? '待保存' : '']
  return parts.filter(Boolean).join('，')
}
