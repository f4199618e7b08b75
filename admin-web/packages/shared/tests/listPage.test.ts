/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { openPreferences, savedFilters, setListSetting, type Preferences, type PreferenceSource, type SavedFilter } from '../src/composables/preferences'
import { setStorageScope } from '../src/composables/storage'
import NotesPage from './notes/NotesPage.vue'

const TOTAL = 10_000
const LONG = '关于进一步做好新就业形态劳动者建会入会和权益维护工作若干问题的说明'
const asked: URLSearchParams[] = []
let kept: Preferences
let router: Router
let page: VueWrapper
let people = 0

const source: PreferenceSource = {
  load: async () => kept,
  keepShell: vi.fn(async () => undefined),
  keepList: vi.fn(async () => undefined),
  saveFilter: vi.fn(async (list_key: string, given: Omit<SavedFilter, 'id' | 'list_key'>) => ({ id: '9', list_key, ...given })),
  changeFilter: vi.fn(async (id: string, change: Partial<SavedFilter>) => ({ ...(kept.filters.find((one) => one.id === id) as SavedFilter), ...change })),
  removeFilter: vi.fn(async () => undefined),
}

function answer(address: string): Response {
  const query = new URLSearchParams(address.split('?')[1])
  asked.push(query)
  const [at, size] = [Number(query.get('page')), Number(query.get('size'))]
  const rest = Math.max(0, Math.min(size, TOTAL - (at - 1) * size))
  const items = Array.from({ length: rest }, (_, i) => ({ id: String((at - 1) * size + i + 1), title: LONG, author: '王敏', unit: '示例', written_on: '2026-11-21', words: 12 }))
  return new Response(JSON.stringify({ items, total: TOTAL, page: at, size }))
}

const settle = async () => {
  await flushPromises()
  await vi.advanceTimersByTimeAsync(1000)
  await flushPromises()
}

async function open(address = '/notes'): Promise<void> {
  await openPreferences(source)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/notes', component: NotesPage }, { path: '/notes/:id', component: defineComponent({ render: () => null }) }] })
  await router.push(address)
  const plugins = [router, [VueQueryPlugin, { queryClient: new QueryClient() }]] as never[]
  page = mount(defineComponent({ render: () => h(RouterView) }), { global: { plugins }, attachTo: document.body })
  await settle()
}

const titles = () => page.findAll('thead th').map((cell) => cell.text()).filter(Boolean)
const press = async (id: string, nth = 0) => {
  const found = [...document.querySelectorAll<HTMLElement>(`[data-testid=${id}]`)][nth]
  found?.click()
  await settle()
}
const filter = (id: string, title: string, conditions: Record<string, string>, is_default = false): SavedFilter => ({ id, list_key: 'notes', title, conditions, is_default })

vi.setConfig({ testTimeout: 20_000 }) // real pieces on a busy machine

afterEach(() => page.unmount())

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = ''
  asked.length = 0
  kept = { shell: { slim: false, folded: [] }, lists: {}, filters: [] }
  setStorageScope(`person-${++people}`)
  await flushPromises()
  vi.stubGlobal('fetch', async (address: string) => answer(address))
})

describe('the standard list page', () => {
  it('costs at most eighty lines, all told', async () => {
    await open()
    const folder = join(import.meta.dirname, 'notes')
    const lines = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length)
    expect(lines).toHaveLength(4)
    expect(lines.reduce((sum, many) => sum + many, 0)).toBeLessThanOrEqual(80)
  })

  it('turns and jumps through ten thousand rows, and never past the last', async () => {
    await open()
    expect(page.text()).toContain('共 10,000 条')
    await press('page-next')
    expect(asked.at(-1)?.get('page')).toBe('2')
    const jump = page.get<HTMLInputElement>('[data-testid=page-jump]')
    await jump.setValue('99999')
    await page.get('form.jump').trigger('submit')
    await settle()
    expect(router.currentRoute.value.query.page).toBe('500')
    await router.replace('/notes?page=700')
    await settle()
    expect(router.currentRoute.value.query.page).toBe('500')
    expect(page.findAll('[data-testid=row]')).toHaveLength(20)
  })

  it('remembers the size of a page with the person, and tells it to whom a later page is sent', async () => {
    await open()
    await press('page-size')
    await [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find((one) => one.textContent?.includes('50'))?.click()
    await settle()
    expect(asked.at(-1)?.get('size')).toBe('50')
    expect(router.currentRoute.value.query).toEqual({})
    expect(source.keepList).toHaveBeenLastCalledWith('notes', { order: [], hidden: null, density: 'normal', size: 50 })
    await press('page-next')
    expect(router.currentRoute.value.query).toEqual({ page: '2', size: '50' })
  })

  it('shows the columns a person wants in the order they want, and the shipped ones again on demand', async () => {
    await open()
    expect(titles()).toEqual(['标题', '写的人', '单位', '日期'])
    setListSetting('notes', { order: ['words', 'unit', 'author', 'gone'], hidden: ['written_on'] })
    await settle()
    expect(titles()).toEqual(['标题', '字数', '单位', '写的人'])
    await press('table-settings')
    // Past the hidden 日期, which keeps its place among all columns, and past 写的人.
    for (let step = 0; step < 2; step += 1) {
      document.querySelector<HTMLElement>('[aria-label="单位 后移"]')?.click()
      await settle()
    }
    expect(titles()).toEqual(['标题', '字数', '写的人', '单位'])
    await press('table-reset')
    expect(titles()).toEqual(['标题', '写的人', '单位', '日期'])
  })

  it('opens with the default filter, unless the address says something else', async () => {
    kept = { ...kept, filters: [filter('1', '未办', { state: 'open', sort: 'written_on' }, true), filter('2', '王敏写的', { author: '王敏' })] }
    await open()
    expect(asked.map((query) => [query.get('state'), query.get('sort')])).toEqual([['open', 'written_on']])
    expect(router.currentRoute.value.query).toEqual({ state: 'open', sort: 'written_on' })
    expect(page.findAll('[data-testid=saved-filter]').map((one) => one.attributes('aria-pressed'))).toEqual(['true', 'false'])
    await press('saved-filter', 1)
    expect(router.currentRoute.value.query).toEqual({ author: '王敏' })
    page.unmount()
    await open('/notes?q=会')
    expect(asked.at(-1)?.get('q')).toBe('会')
    expect(asked.at(-1)?.get('state')).toBeNull()
  })

  it('keeps what is filtered now under a name, and offers it from then on', async () => {
    await open('/notes?state=open&unit=%E5%8E%82')
    expect(page.findAll('.chip').map((chip) => chip.text())).toEqual(['状态：未办', '单位：厂'])
    await press('filter-keep')
    await vi.waitFor(() => expect(document.querySelector('[data-testid=saved-title]')).toBeTruthy())
    const input = document.querySelector<HTMLInputElement>('input[data-testid=saved-title]')
    if (input) input.value = '厂里没办的'
    input?.dispatchEvent(new Event('input'))
    document.querySelector('form.form')?.dispatchEvent(new Event('submit'))
    await settle()
    expect(source.saveFilter).toHaveBeenCalledWith('notes', { title: '厂里没办的', conditions: { state: 'open', unit: '厂' }, is_default: false })
    expect(page.get('[data-testid=saved-filter]').text()).toBe('厂里没办的')
  })

  it('opens at once with what this browser knows of a person, and never with the last one’s', async () => {
    kept = { ...kept, filters: [filter('1', '未办', { state: 'open' }, true)] }
    await open()
    let opened = false
    const never = { ...source, load: () => new Promise<Preferences>(() => undefined) }
    const again = async () => {
      opened = false
      void openPreferences(never).then(() => (opened = true))
      await flushPromises()
    }
    await again()
    expect(opened).toBe(true)
    setStorageScope('somebody-else')
    await again()
    expect(opened).toBe(false)
    expect(savedFilters('notes')).toEqual([])
  })

  it('puts the fifth filter behind 更多筛选', async () => {
    await open()
    expect(page.find('[data-testid=filter-author]').exists()).toBe(true)
    expect(page.find('[data-testid=filter-unit]').exists()).toBe(false)
    await press('filter-more')
    expect(page.find('[data-testid=filter-unit]').exists()).toBe(true)
  })

  it('tells in full what does not fit into its cell', async () => {
    await open()
    const cell = page.get('[data-testid=row] td')
    const inner = cell.element.firstElementChild as HTMLElement
    Object.defineProperty(inner, 'scrollWidth', { value: 400 })
    Object.defineProperty(inner, 'clientWidth', { value: 200 })
    await cell.trigger('mouseenter')
    expect(cell.attributes('title')).toBe(LONG)
  })
})
