import { describe, expect, it } from 'vitest'
import { daysLeft, stepsOf } from '../src/features/home/composables/useChecklist'

const now = new Date('2026-11-21T06:30:00Z')
const session = (uscc: string | null, expires: string | null) => ({
  csrf_token: '',
  account: { id: '1', username: 'hr', name: '李华', phone_tail: null, must_change_password: false, password_expires_on: expires, totp_enabled: false },
  enterprise: { id: '2', name: '示例科技有限公司', uscc },
  restricted: false,
  idle_seconds: 1800,
  expires_at: '2026-11-21T10:00:00Z',
})

describe('the checklist of an enterprise', () => {
  it('is done when the code is registered and the password holds', () => {
    const steps = stepsOf(session('91320404MA1ABC238L', '2027-02-20'), now)
    expect(steps.map((step) => step.state)).toEqual(['done', 'done'])
  })

  it('asks for what is missing', () => {
    const steps = stepsOf(session(null, '2026-11-25'), now)
    expect(steps.map((step) => step.state)).toEqual(['todo', 'todo'])
    expect(steps[0]?.text).toContain('4 天')
  })

  it('counts days in Beijing, and none for a password that does not expire', () => {
    expect(daysLeft('2026-11-22', now)).toBe(1)
    expect(daysLeft(null, now)).toBeNull()
  })
})
