import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftStore } from '@/shared/draft/draft'

const device = new Map<string, string>()
vi.stubGlobal('uni', {
  getStorageSync: (key: string) => device.get(key) ?? '',
  setStorageSync: (key: string, value: string) => device.set(key, value),
  removeStorageSync: (key: string) => device.delete(key),
})

const HOUR = 3600_000
let clock = 0
const store = () => new DraftStore<{ name: string }>('draft', () => clock)

beforeEach(() => {
  device.clear()
  clock = 1_000_000
})

describe('DraftStore', () => {
  it('is there again after a kill', () => {
    store().save({ name: '张' })
    expect(store().load()).toEqual({ name: '张' })
  })

  it('is gone after submission', () => {
    store().save({ name: '张' })
    store().clear()
    expect(store().load()).toBeNull()
    expect(device.size).toBe(0)
  })

  it('does not keep personal data on the phone for longer than three days', () => {
    store().save({ name: '张' })
    clock += 73 * HOUR
    expect(store().load()).toBeNull()
    expect(device.size).toBe(0)
  })

  it('gives one submission one key, also after a restart', () => {
    store().save({ name: '张' })
    const key = store().keyFor({ name: '张' })
    expect(store().keyFor({ name: '张' })).toBe(key)
    store().save({ name: '张' })
    expect(store().keyFor({ name: '张' })).toBe(key)
  })

  it('gives a changed body a new key', () => {
    store().save({ name: '张' })
    const key = store().keyFor({ name: '张' })
    expect(store().keyFor({ name: '章' })).not.toBe(key)
  })

  it('says when the device refuses to keep it, and loads nothing from a broken entry', () => {
    vi.spyOn(uni, 'setStorageSync').mockImplementationOnce(() => {
      throw new Error('full')
    })
    expect(store().save({ name: '张' })).toBe(false)
    device.set('draft', '{broken')
    expect(store().load()).toBeNull()
  })
})
