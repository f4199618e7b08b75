import { describe, expect, it } from 'vitest'
import { formatDate, formatSince, formatTime, groupCert, groupMobile } from '@/shared/util/format'

const local = (hours: number, minutes = 0) => new Date(2026, 10, 21, hours, minutes)

describe('dates', () => {
  it('writes day and minute without words', () => {
    expect(formatDate('2026-11-21')).toBe('2026-11-21')
    expect(formatTime(local(14, 30).toISOString())).toBe('2026-11-21 14:30')
    expect(formatTime(null)).toBe('')
    expect(formatTime('not a date')).toBe('')
  })

  it('is relative only under 24 hours', () => {
    const now = local(14, 30)
    expect(formatSince(now.toISOString(), now)).toBe('刚刚')
    expect(formatSince(local(14, 5).toISOString(), now)).toBe('25 分钟前')
    expect(formatSince(local(9).toISOString(), now)).toBe('5 小时前')
    expect(formatSince(new Date(2026, 10, 19, 9, 0).toISOString(), now)).toBe('2026-11-19 09:00')
  })
})

describe('numbers to compare by eye', () => {
  it('groups cards and phones', () => {
    expect(groupCert('320499199901010003')).toBe('320499 19990101 0003')
    expect(groupMobile('13800001234')).toBe('138 0000 1234')
    expect(groupMobile('138')).toBe('138')
  })
})
