import { describe, expect, it } from 'vitest'
import type { Clock } from '../src/features/inspection/api/clocks'
import { clockShare, clockSpan, clockState, clockTone } from '../src/features/inspection/clocks'

const clock = (changes: Partial<Clock>): Clock => ({
  key: 'promise',
  name: '快办承诺',
  rule: '',
  state: 'running',
  state_name: '计时中',
  lamp: 'green',
  limit: 15,
  unit: '自然日',
  used: 3,
  left: 12,
  started_on: '2026-11-01',
  due_on: '2026-11-16',
  done_on: null,
  ...changes,
})

describe('a clock of a case', () => {
  it('says how much is left, that it ends today, and by how much it is late', () => {
    expect(clockState(clock({}))).toBe('还剩 12 个自然日')
    expect(clockState(clock({ left: 0, used: 15, lamp: 'yellow' }))).toBe('今天到期')
    expect(clockState(clock({ left: -2, used: 17, lamp: 'red' }))).toBe('超 2 个自然日')
    expect(clockState(clock({ state: 'stopped', state_name: '不再计时' }))).toBe('不再计时')
  })

  it('has the colour of its lamp while it runs, and of its outcome when it is over', () => {
    expect(clockTone(clock({ lamp: 'yellow' }))).toBe('warning')
    expect(clockTone(clock({ lamp: 'red' }))).toBe('danger')
    expect(clockTone(clock({ state: 'done', lamp: 'none' }))).toBe('success')
    expect(clockTone(clock({ state: 'late', lamp: 'none' }))).toBe('danger')
    expect(clockTone(clock({ state: 'skipped', lamp: 'none' }))).toBe('neutral')
    expect(clockTone(clock({ state: 'paused' }))).toBe('warning')
  })

  it('never promises a last day while it stands still', () => {
    expect(clockSpan(clock({ state: 'paused', due_on: null }))).toBe('2026-11-01 起，恢复后继续计算')
    expect(clockSpan(clock({}))).toContain('最后一天 2026-11-16')
    expect(clockSpan(clock({ started_on: null }))).toBe('')
  })

  it('fills its bar up to the end and no further', () => {
    expect(clockShare(clock({}))).toBe(20)
    expect(clockShare(clock({ used: 40 }))).toBe(100)
    expect(clockShare(clock({ state: 'waiting', used: 0 }))).toBe(0)
  })
})
