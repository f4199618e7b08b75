import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, nextTick, reactive } from 'vue'
import { csrfToken } from '../src/api/client'
import { dropDrafts, setStorageScope } from '../src/composables/storage'
import { useDraft, type Draft } from '../src/composables/useDraft'

interface Desk {
  form: { name: string; phone: string }
  draft: Draft
}

function open(version = 1) {
  let desk: Desk | undefined
  const page = mount(
    defineComponent({
      setup() {
        const form = reactive({ name: '', phone: '' })
        const dirty = computed(() => form.name !== '' || form.phone !== '')
        desk = { form, draft: useDraft({ name: () => 'petition.new', form, ready: () => true, dirty: () => dirty.value, over: () => version }) }
        return () => null
      },
    }),
  )
  return { page, ...(desk as Desk) }
}

async function write(desk: Desk, name: string): Promise<void> {
  desk.form.name = name
  await nextTick()
  vi.advanceTimersByTime(600)
}

/** A reload: the tab keeps its storage, and no component is taken down first. */
const reload = () => window.dispatchEvent(new Event('pagehide'))

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    sessionStorage.clear()
    setStorageScope('7')
    csrfToken.value = 'x'
  })
  afterEach(() => vi.useRealTimers())

  it('comes back after a reload, and can be thrown away', async () => {
    await write(open(), '王敏')
    reload()
    const again = open()
    await nextTick()
    expect(again.form.name).toBe('王敏')
    expect(again.draft.restoredFrom).not.toBe('')
    again.draft.discard()
    expect(again.form).toEqual({ name: '', phone: '' })
    expect(sessionStorage.length).toBe(0)
  })

  it('is written at the last moment too', async () => {
    const desk = open()
    desk.form.name = '李强'
    await nextTick()
    reload()
    expect(open().form.name).toBe('李强')
  })

  it('is gone when the page is left on purpose, and stays when the session was lost', async () => {
    const left = open()
    await write(left, '王敏')
    left.page.unmount()
    expect(sessionStorage.length).toBe(0)

    const lost = open()
    await write(lost, '李强')
    csrfToken.value = ''
    lost.page.unmount()
    expect(open().form.name).toBe('李强')
  })

  it('is not laid over a record somebody else has changed since', async () => {
    await write(open(1), '王敏')
    reload()
    expect(open(2).form.name).toBe('')
  })

  it('belongs to one person: not to the next one at the same desk, to nobody after signing out', async () => {
    await write(open(), '王敏')
    reload()
    setStorageScope('8')
    expect(sessionStorage.length).toBe(0)
    await write(open(), '李强')
    reload()
    setStorageScope('8')
    expect(sessionStorage.length).toBe(1)
    dropDrafts()
    expect(sessionStorage.length).toBe(0)
  })
})
