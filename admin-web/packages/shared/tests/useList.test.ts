import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import type { Page } from '../src/api/types'
import { useList, type ListQuery } from '../src/composables/useList'

interface Row { id: string }
type Key = 'state' | 'q'

const fetchRows = vi.fn<(query: ListQuery<Key>) => Promise<Page<Row>>>()
let list: ReturnType<typeof useList<Page<Row>, Key>>
let router: Router
let tabs: Key[] = []

const ListPage = defineComponent({
  setup() {
    list = useList<Page<Row>, Key>({ key: ['things'], filters: ['state', 'q'], defaults: { state: 'pending' }, tabs, sort: '-at', fetch: fetchRows })
    return () => h(RouterView)
  },
})
const Blank = defineComponent({ render: () => null })

async function open(address: string): Promise<void> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/things', component: ListPage, children: [{ path: ':id', component: Blank }] },
      { path: '/other', component: Blank },
    ],
  })
  await router.push(address)
  mount(defineComponent({ render: () => h(RouterView) }), {
    global: { plugins: [router, [VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }]] },
  })
  await flushPromises()
}

const lastQuery = () => fetchRows.mock.lastCall?.[0]

beforeEach(() => {
  tabs = []
  fetchRows.mockReset().mockResolvedValue({ items: [{ id: '1' }, { id: '2' }], total: 45, page: 1, size: 20 })
})

describe('a list', () => {
  it('opens with its defaults', async () => {
    await open('/things')
    expect(lastQuery()).toEqual({ state: 'pending', page: 1, size: 20, sort: '-at' })
    expect(list.total).toBe(45)
    expect(list.narrowed).toBe(false)
  })

  it('reads filters, page and order from the address bar', async () => {
    await open('/things?q=王&page=3&size=50&sort=name&state=')
    expect(lastQuery()).toEqual({ q: '王', page: 3, size: 50, sort: 'name' })
    expect(list.narrowed).toBe(true)
  })

  it('writes a filter to the address bar and goes back to the first page', async () => {
    await open('/things?page=3')
    list.setFilters({ q: '李' })
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ q: '李' })
    expect(lastQuery()).toMatchObject({ q: '李', page: 1 })
  })

  it('keeps a default out of the address bar and an emptied default in it', async () => {
    await open('/things')
    list.setFilters({ state: '' })
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ state: '' })
    expect(lastQuery()).not.toHaveProperty('state')
    list.reset()
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('does not call a tab a filter, and keeps it when the filters are cleared', async () => {
    tabs = ['state']
    await open('/things?state=done')
    expect(list.narrowed).toBe(false)
    list.setFilters({ q: '王' })
    await flushPromises()
    expect(list.narrowed).toBe(true)
    list.reset()
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ state: 'done' })
  })

  it('forgets the selection of rows that are gone', async () => {
    await open('/things')
    list.selected = ['1', '2']
    fetchRows.mockResolvedValue({ items: [{ id: '2' }], total: 1, page: 1, size: 20 })
    list.setFilters({ q: 'x' })
    await flushPromises()
    expect(list.selected).toEqual(['2'])
    expect(list.selectedRows).toEqual([{ id: '2' }])
  })

  it('stays as it is while a record is open over it', async () => {
    await open('/things?q=王')
    const calls = fetchRows.mock.calls.length
    await router.push('/things/9?q=王')
    await flushPromises()
    expect(fetchRows).toHaveBeenCalledTimes(calls)
  })

  it('does not fetch once more with the address of the page that follows', async () => {
    await open('/things?q=王')
    const calls = fetchRows.mock.calls.length
    await router.push('/other?q=somebody-elses')
    await flushPromises()
    expect(fetchRows).toHaveBeenCalledTimes(calls)
  })

  it('shows the error and recovers on reload', async () => {
    fetchRows.mockRejectedValueOnce(new Error('down'))
    await open('/things')
    expect(list.error).toBeInstanceOf(Error)
    list.reload()
    await flushPromises()
    expect(list.error).toBeNull()
    expect(list.rows).toHaveLength(2)
  })
})
