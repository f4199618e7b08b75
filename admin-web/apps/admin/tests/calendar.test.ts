import { describe, expect, it } from 'vitest'
import type { CalendarDay } from '../src/features/calendar/api'
import { markOf, monthsOf, wordsOf } from '../src/features/calendar/months'

const day = (text: string, working: boolean, more: Partial<CalendarDay> = {}): CalendarDay => ({
  day: text, working, shipped_working: working, holiday: '', corrected: false, reason: '', by_name: '', changed_at: null, ...more,
})

describe('a year by months', () => {
  it('begins each month under its weekday, Monday first', () => {
    const months = monthsOf([day('2026-02-01', false), day('2026-02-02', true), day('2026-06-01', true)])
    expect(months).toHaveLength(12)
    expect(months[1]).toMatchObject({ number: 2, lead: 6 })
    expect(months[1]?.days).toHaveLength(2)
    expect(months[5]?.lead).toBe(0)
  })

  it('marks only the days that are not as their weekday has it', () => {
    expect(markOf('2026-10-01', false)).toBe('休')
    expect(markOf('2026-10-10', true)).toBe('班')
    expect(markOf('2026-10-11', false)).toBe('')
    expect(markOf('2026-10-12', true)).toBe('')
  })

  it('says a day in words for who does not see colours', () => {
    expect(wordsOf(day('2026-10-01', false, { holiday: '国庆节' }), false, false)).toBe('10月1日，休息，国庆节')
    expect(wordsOf(day('2026-03-02', false, { corrected: true }), true, true)).toBe('3月2日，上班，已调整，待保存')
  })
})
