import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, toRef } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import type { Page } from '../src/api/types'
import { useList, type ListQuery } from '../src/composables/useList'
import { useRecord } from '../src/composables/useRecord'

interface Row { id: string }

let stored: string[] = []
let router: Router
let client: QueryClient
let record: ReturnType<typeof useRecord<Row>>
const getRecord = vi.fn(async (id: string) => ({ id }))

async function fetchRows({ page, size }: ListQuery<'state'>): Promise<Page<Row>> {
  const items = stored.slice((page - 1) * size, page * size).map((id) => ({ id }))
  return { items, total: stored.length, page, size }
}

const ListPage = defineComponent({
  setup() {
    useList<Page<Row>, 'state'>({ key: ['things'], filters: ['state'], size: 3, fetch: fetchRows })
    return () => h(RouterView)
  },
})
const Drawer = defineComponent({
  props: { id: { type: String, required: true } },
  setup(props) {
    record = useRecord<Row>({ key: ['things'], id: toRef(props, 'id'), get: getRecord, neighbours: () => ({ previous: 'p', next: 'n' }), ahead: true })
    return () => h('p')
  },
})

async function open(address: string): Promise<void> {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/things', component: ListPage, children: [{ path: ':id', component: Drawer, props: true }] }] })
  await router.push(address)
  mount(defineComponent({ render: () => h(RouterView) }), { global: { plugins: [router, [VueQueryPlugin, { queryClient: client }]] } })
  await flushPromises()
}

const neighbours = () => [record.walk.previous.value, record.walk.next.value]
async function go(id: string | null): Promise<void> {
  await record.walk.go(id ?? '')
  await flushPromises()
}

beforeEach(() => {
  stored = ['1', '2', '3', '4', '5', '6', '7']
  getRecord.mockClear()
})

describe('going from a record to its neighbours', () => {
  it('follows the order of the list', async () => {
    await open('/things/2')
    expect(neighbours()).toEqual(['1', '3'])
    expect(record.walk.place.value).toEqual({ at: 2, of: 7 })
  })

  it('crosses the border of a page and takes the list along', async () => {
    await open('/things/3?state=x')
    expect(neighbours()).toEqual(['2', '4'])
    await go(record.walk.next.value)
    expect(router.currentRoute.value.fullPath).toBe('/things/4?state=x&page=2')
    expect(neighbours()).toEqual(['3', '5'])
    await go(record.walk.previous.value)
    expect(router.currentRoute.value.fullPath).toBe('/things/3?state=x')
    expect(record.walk.place.value).toEqual({ at: 3, of: 7 })
  })

  it('has none before the first and none after the last', async () => {
    await open('/things/1')
    expect(neighbours()).toEqual([null, '2'])
    await open('/things/7?page=3')
    expect(neighbours()).toEqual(['6', null])
  })

  it('keeps its place when the record leaves the list', async () => {
    await open('/things/2')
    stored = stored.filter((id) => id !== '2')
    await client.invalidateQueries({ queryKey: ['things'] })
    await flushPromises()
    expect(neighbours()).toEqual(['1', '3'])
    expect(record.walk.place.value).toBeNull()
  })

  it('goes on to the next after a decision, and back to the list after the last', async () => {
    stored = ['1', '2']
    await open('/things/1?state=x')
    await record.walk.advance()
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/things/2')
    stored = ['2']
    await client.invalidateQueries({ queryKey: ['things'] })
    await flushPromises()
    await record.walk.advance()
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/things?state=x')
  })

  it('asks the server for the neighbours of a record that is not in the list', async () => {
    await open('/things/99')
    expect(neighbours()).toEqual(['p', 'n'])
    expect(record.walk.place.value).toBeNull()
  })

  it('fetches the next one while this one is read', async () => {
    await open('/things/1')
    await nextTick()
    expect(getRecord.mock.calls.map(([id]) => id)).toEqual(['1', '2'])
  })
})
