import { describe, expect, it } from 'vitest'
import { daysLeft, stepsOf } from '../src/features/home/composables/useChecklist'

const now = new Date('2026-11-21T06:30:00Z')
const known = { missing: [], systems: ['membership', 'recruitment'] }
const session = (uscc: string | null, expires: string | null, phone: string | null = '0001') => ({
  csrf_token: '',
  account: { id: '1', username: 'hr', name: '李华', phone_tail: phone, must_change_password: false, password_expires_on: expires, totp_enabled: false },
  enterprise: { id: '2', name: '示例科技有限公司', uscc },
  restricted: false,
  idle_seconds: 1800,
  expires_at: '2026-11-21T10:00:00Z',
})

describe('the checklist of an enterprise', () => {
  it('is done when the code is registered and the password holds', () => {
    const steps = stepsOf(session('91320404MA1ABC238L', '2027-02-20'), known, now)
    expect(steps.map((step) => step.state)).toEqual(['done', 'done', 'done'])
  })

  it('asks for what is missing', () => {
    const steps = stepsOf(session(null, '2026-11-25', null), known, now)
    expect(steps.map((step) => step.state)).toEqual(['todo', 'todo', 'todo'])
    expect(steps[2]?.text).toContain('4 天')
  })

  it('counts days in Beijing, and none for a password that does not expire', () => {
    expect(daysLeft('2026-11-22', now)).toBe(1)
    expect(daysLeft(null, now)).toBeNull()
  })

  it('names what the enterprise has not filled in', () => {
    const [first] = stepsOf(session('91320404MA1ABC238L', null), { ...known, missing: ['公司简介'] }, now)
    expect(first).toMatchObject({ state: 'todo', text: '还缺：公司简介', to: '/profile' })
  })

  it('says of what is not installed that it is not open, and offers nothing to press', () => {
    const later = stepsOf(session('91320404MA1ABC238L', null), { missing: [], systems: ['membership'] }, now).filter((step) => step.state === 'later')
    expect(later.map((step) => step.title)).toEqual(['发布用工需求', '报名招聘会'])
    expect(later.every((step) => step.to === '')).toBe(true)
  })
})
