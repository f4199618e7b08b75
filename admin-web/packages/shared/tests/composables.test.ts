import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h, nextTick } from 'vue'
import { ApiError } from '../src/api/errors'
import { passwordProblem } from '../src/auth/password'
import { can, canAny, grant } from '../src/auth/permissions'
import { useLogin } from '../src/auth/useLogin'
import { ask, openQuestion } from '../src/composables/useAsk'
import { useHotkeys } from '../src/composables/useHotkeys'
import { setStorageScope, useStored } from '../src/composables/storage'
import { useSubmit } from '../src/composables/useSubmit'
import { chipsOf, type FilterField } from '../src/ui/filters'
import { nextSort, pagesShown } from '../src/ui/table'

const refusal = (status: number, code = 'x', details: Record<string, unknown> = {}) => new ApiError(status, { code, message: '说明', details })

describe('permissions', () => {
  it('are reactive', () => {
    grant([])
    const allowed = computed(() => can('membership.application.review'))
    expect(allowed.value).toBe(false)
    grant(['membership.application.review'])
    expect(allowed.value).toBe(true)
    expect(canAny([])).toBe(true)
    expect(canAny(['no', 'membership.application.review'])).toBe(true)
  })
})

describe('a submit', () => {
  it('runs once however often it is pressed', async () => {
    let finish = (): void => undefined
    const work = vi.fn(() => new Promise<string>((resolve) => (finish = () => resolve('ok'))))
    const { run, busy } = useSubmit(work)
    const first = run()
    expect(await run()).toBeUndefined()
    expect(busy.value).toBe(true)
    finish()
    expect(await first).toBe('ok')
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('keeps its key while the outcome is unknown, and takes a new one after an answer', async () => {
    const keys: string[] = []
    const outcomes = [refusal(0), refusal(503), refusal(422), null]
    const { run } = useSubmit(async (key: string) => {
      keys.push(key)
      const outcome = outcomes.shift()
      if (outcome) throw outcome
      return true
    })
    for (let i = 0; i < 5; i += 1) await run()
    expect(keys[0]).toBe(keys[1])
    expect(keys[1]).toBe(keys[2])
    expect(keys[2]).not.toBe(keys[3])
    expect(keys[3]).not.toBe(keys[4])
  })

  it('keeps the errors of fields and lets defects through', async () => {
    const refused = useSubmit(async () => {
      throw refusal(422, 'request.invalid_fields', { fields: [{ field: 'name', code: 'missing', message: '请填写' }] })
    })
    await refused.run()
    expect(refused.fieldError('name')).toBe('请填写')
    const broken = useSubmit(async () => {
      throw new RangeError('defect')
    })
    await expect(broken.run()).rejects.toThrow(RangeError)
    expect(broken.busy.value).toBe(false)
  })
})

describe('a login', () => {
  const login = (error: ApiError) => {
    const send = vi.fn(async () => {
      throw error
    })
    const state = useLogin(send)
    Object.assign(state.form, { username: ' wang ', password: 'secret' })
    return { ...state, send }
  }

  it('sends a trimmed name and nothing it was not asked for', async () => {
    const send = vi.fn(async () => undefined)
    const state = useLogin(send)
    Object.assign(state.form, { username: ' wang ', password: 'secret' })
    expect(await state.submit()).toBe(true)
    expect(send).toHaveBeenCalledWith({ username: 'wang', password: 'secret' })
  })

  it('goes to the one-time code when the server asks', async () => {
    const { submit, step, error, ready } = login(refusal(422, 'account.otp_required'))
    await submit()
    expect(step.value).toBe('otp')
    expect(error.value).toBe('')
    expect(ready.value).toBe(false)
  })

  it('says until when an account is locked', async () => {
    const { submit, error } = login(refusal(409, 'account.locked', { unlock_at: '2026-11-21T06:30:00Z' }))
    await submit()
    expect(error.value).toContain('2026-11-21 14:30')
  })
})

describe('a question', () => {
  it('resolves with the answer, and a new one dismisses the old', async () => {
    const first = ask({ title: '一', verb: '做' })
    const second = ask({ title: '二', verb: '做' })
    expect(await first).toBeNull()
    openQuestion.value?.settle('理由')
    expect(await second).toBe('理由')
    expect(openQuestion.value).toBeNull()
  })
})

describe('remembered settings', () => {
  beforeEach(() => localStorage.clear())

  it('belong to one person', async () => {
    setStorageScope('wang')
    const slim = useStored('rail', false)
    slim.value = true
    await nextTick()
    setStorageScope('li')
    await nextTick()
    expect(slim.value).toBe(false)
    setStorageScope('wang')
    await nextTick()
    expect(slim.value).toBe(true)
  })

  it('survive a spoilt store', () => {
    setStorageScope('wang')
    localStorage.setItem('uh.wang.columns', '{broken')
    expect(useStored('columns', ['a']).value).toEqual(['a'])
  })
})

describe('keys', () => {
  it('act on the page and stay silent while the person types', () => {
    const next = vi.fn()
    const palette = vi.fn()
    const page = defineComponent({ setup: () => (useHotkeys({ j: next, 'mod+k': palette }), () => h('input')) })
    const wrapper = mount(page, { attachTo: document.body })
    const press = (target: EventTarget, init: KeyboardEventInit) => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
    press(document.body, { key: 'j' })
    press(wrapper.element, { key: 'j' })
    press(wrapper.element, { key: 'k', ctrlKey: true })
    expect(next).toHaveBeenCalledTimes(1)
    expect(palette).toHaveBeenCalledTimes(1)
    wrapper.unmount()
    press(document.body, { key: 'j' })
    expect(next).toHaveBeenCalledTimes(1)
  })
})

describe('small rules', () => {
  it('turn the order of a column around and off', () => {
    expect([nextSort('', 'at'), nextSort('at', 'at'), nextSort('-at', 'at')]).toEqual(['at', '-at', ''])
  })

  it('name what is filtered', () => {
    const fields: FilterField[] = [
      { type: 'select', key: 'state', label: '状态', options: [{ value: 'a', label: '正常' }] },
      { type: 'dates', key: 'dates', label: '日期', from: 'from', to: 'to' },
      { type: 'unit', key: 'unit_id', label: '单位' },
    ]
    const chips = chipsOf(fields, { state: 'a', from: '2026-11-01', unit_id: '7' }, (id) => `第 ${id} 工会`)
    expect(chips.map((chip) => chip.label)).toEqual(['状态：正常', '日期：2026-11-01 至 不限', '单位：第 7 工会'])
    expect(chips[1]?.clears).toEqual({ from: '', to: '' })
  })

  it('tell what is wrong with a password', () => {
    expect(passwordProblem('short', '')).toContain('10')
    expect(passwordProblem('alllowercase', '')).toContain('三种')
    expect(passwordProblem('Abcdef1234', 'Abcdef1234')).toContain('原密码')
    expect(passwordProblem('Abcdef1234', 'other')).toBe('')
  })
})

describe('page numbers', () => {
  it('show the ends, the neighbours and gaps only where something is left out', () => {
    expect(pagesShown(1, 1)).toEqual([1])
    expect(pagesShown(1, 4)).toEqual([1, 2, 3, 4])
    expect(pagesShown(5, 10)).toEqual([1, null, 4, 5, 6, null, 10])
    expect(pagesShown(4, 500)).toEqual([1, 2, 3, 4, 5, null, 500])
  })
})
