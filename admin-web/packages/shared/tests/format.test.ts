import { describe, expect, it } from 'vitest'
import { calendarDay, formatAgo, formatDate, formatDateTime, formatDue, greeting } from '../src/format/date'
import { formatBytes, formatChange, formatCount, formatFen, formatShare } from '../src/format/number'
import { choice } from '../src/format/choice'
import { formatAgent, formatTail, orDash } from '../src/format/text'

describe('dates', () => {
  it('shows instants in Beijing time', () => {
    expect(formatDateTime('2026-11-21T06:30:00Z')).toBe('2026-11-21 14:30')
    expect(formatDateTime('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00')
  })

  it('reads the deadline of a whole day as that day', () => {
    expect(formatDue('2026-11-26T16:00:00Z')).toBe('2026-11-26 当天结束前')
    expect(formatDue('2026-11-26T08:30:00Z')).toBe('2026-11-26 16:30 前')
  })

  it('does not move a calendar day between zones', () => {
    expect(formatDate('2026-11-21')).toBe('2026-11-21')
    expect(formatDate('2026-11-21T20:00:00Z')).toBe('2026-11-22')
  })

  it('is relative only under 24 hours', () => {
    const now = new Date('2026-11-21T06:30:00Z')
    expect(formatAgo('2026-11-21T06:29:40Z', now)).toBe('刚刚')
    expect(formatAgo('2026-11-21T06:05:00Z', now)).toBe('25 分钟前')
    expect(formatAgo('2026-11-20T07:30:00Z', now)).toBe('23 小时前')
    expect(formatAgo('2026-11-20T06:30:00Z', now)).toBe('2026-11-20 14:30')
    expect(formatAgo('2026-11-21T08:00:00Z', now)).toBe('2026-11-21 16:00')
  })

  it('shows a dash for nothing and for nonsense', () => {
    expect([formatDateTime(null), formatDateTime('x'), formatDate(undefined), formatAgo('')]).toEqual(['—', '—', '—', '—'])
  })

  it('counts days and greets by the clock in Beijing', () => {
    const late = new Date('2026-11-21T17:00:00Z')
    expect(calendarDay(0, late)).toBe('2026-11-22')
    expect(calendarDay(-1, late)).toBe('2026-11-21')
    expect(greeting(new Date('2026-11-21T00:30:00Z'))).toBe('早上好')
    expect(greeting(late)).toBe('夜深了')
  })
})

describe('numbers', () => {
  it('groups, signs and divides', () => {
    expect(formatCount(1234567)).toBe('1,234,567')
    expect(formatCount(null)).toBe('—')
    expect([formatChange(12), formatChange(-3), formatChange(0)]).toEqual(['+12', '−3', '0'])
    expect(formatShare(1, 3)).toBe('33.3%')
    expect(formatShare(0, 0)).toBe('—')
  })

  it('shows fen as yuan without losing a cent', () => {
    expect(formatFen(123456)).toBe('1,234.56')
    expect(formatFen(5)).toBe('0.05')
    expect(formatFen(-100)).toBe('−1.00')
  })

  it('shows sizes of files', () => {
    expect([formatBytes(900), formatBytes(2048), formatBytes(5 * 1024 * 1024)]).toEqual(['900 B', '2.0 KB', '5.0 MB'])
  })
})

describe('texts', () => {
  it('shows tails and dashes', () => {
    expect(formatTail('123X')).toBe('尾号 123X')
    expect(formatTail('')).toBe('—')
    expect(orDash(0)).toBe('0')
  })

  it('names a browser', () => {
    expect(formatAgent('Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537')).toBe('Chrome 浏览器 · Windows')
    expect(formatAgent('curl/8')).toBe('curl/8')
  })

  it('takes from the address bar only what the server knows', () => {
    expect(choice(['a', 'b'], 'b')).toBe('b')
    expect(choice(['a', 'b'], 'c')).toBeUndefined()
  })
})
