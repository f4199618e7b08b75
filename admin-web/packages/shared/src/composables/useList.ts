import { keepPreviousData, useQuery, useQueryClient, type QueryKey } from '@tanstack/vue-query'
import { computed, provide, reactive, ref, shallowRef, unref, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { calendarDay } from '../format/date'
import type { Page } from '../api/types'
import { defaultConditions, listSetting, setListSetting, type Conditions } from './preferences'
import { walkedListKey } from './useWalk'

export type Filters<K extends string> = Record<K, string>

export type ListQuery<K extends string> = Partial<Record<K, string>> & { page: number; size: number; sort?: string }

export interface ListOptions<R extends Page<{ id: string }>, K extends string> {
  /** Cache key, e.g. ['membership', 'applications']; invalidating a prefix of it reloads the list. */
  key: QueryKey
  filters: readonly K[]
  /** Filters and order that hold until the person chooses otherwise. */
  defaults?: Partial<Filters<K>>
  /** Filters drawn as tabs: choosing one narrows nothing, and clearing the filters leaves it. */
  tabs?: readonly K[]
  sort?: string
  size?: number
  fetch: (query: ListQuery<K>, signal: AbortSignal) => Promise<R>
}

/**
 * The state of one list: filters, order and page live in the address bar, so that a list can be
 * reloaded, bookmarked and sent to a colleague. Selection belongs to the rows on the screen.
 */
export function useList<R extends Page<{ id: string }>, K extends string>(options: ListOptions<R, K>) {
  type Row = R['items'][number]

  const route = useRoute()
  const router = useRouter()

  /** Under which the person's columns, saved filters and rows per page are kept. */
  const name = options.key.filter((part) => typeof part === 'string').join('.')
  const said = (key: string): string | undefined => {
    const value = route.query[key]
    return typeof value === 'string' ? value : undefined
  }
  const KEPT = [...options.filters, 'sort']
  const clean = [...KEPT, 'page', 'size'].every((key) => said(key) === undefined) && Object.keys(route.params).length === 0
  /** A list opened without a word in its address opens with the person's own default; the address then says so. */
  const opening = shallowRef<Conditions | null>(clean ? defaultConditions(name) : null)
  if (opening.value) void apply(opening.value).then(() => (opening.value = null))
  const text = (key: string): string | undefined => (opening.value ? opening.value[key] : said(key))
  const fallback = (key: K): string => options.defaults?.[key] ?? ''

  const filters = computed(
    () => Object.fromEntries(options.filters.map((key) => [key, text(key) ?? fallback(key)])) as Filters<K>,
  )
  const page = computed(() => Math.max(1, Number(text('page')) || 1))
  const usual = computed(() => listSetting(name).size ?? options.size ?? 20)
  const size = computed(() => Number(text('size')) || usual.value)
  const sort = computed(() => text('sort') ?? options.sort ?? '')

  const query = computed<ListQuery<K>>(() => {
    const chosen = Object.entries<string>(filters.value).filter(([, value]) => value !== '')
    return {
      ...(Object.fromEntries(chosen) as Partial<Record<K, string>>),
      page: page.value,
      size: size.value,
      ...(sort.value ? { sort: sort.value } : {}),
    }
  })

  const request = useQuery({
    queryKey: computed(() => [...options.key, 'list', query.value]),
    queryFn: ({ signal }) => options.fetch(query.value, signal),
    placeholderData: keepPreviousData,
  })

  function go(change: Record<string, string | number | undefined>): Promise<unknown> {
    const next: LocationQueryRaw = { ...route.query }
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete next[key]
      else next[key] = String(value)
    }
    return router.replace({ query: next })
  }

  /** These conditions and no others: a saved filter, or what somebody sent. */
  function apply(conditions: Conditions): Promise<unknown> {
    return go({ ...Object.fromEntries(KEPT.map((key) => [key, conditions[key]])), page: undefined })
  }

  /** What the address says beyond the list's own beginning: what a saved filter keeps. */
  const conditions = computed<Conditions>(() =>
    Object.fromEntries(
      KEPT.flatMap((key) => {
        const value = text(key)
        return value === undefined ? [] : [[key, value]]
      }),
    ),
  )

  function setFilters(change: Partial<Filters<K>>): void {
    const entries = Object.entries(change) as [K, string][]
    const written = entries.map(([key, value]) => [key, value === fallback(key) ? undefined : value])
    void go({ ...Object.fromEntries(written), page: undefined })
  }

  const narrowing = options.filters.filter((key) => !options.tabs?.includes(key))

  function reset(): void {
    void go(Object.fromEntries([...narrowing, 'page'].map((key) => [key, undefined])))
  }

  /** Who is sent page 3 shall see the same rows, whatever size they like themselves. */
  function setPage(value: number): void {
    void go({ page: value === 1 ? undefined : value, size: value === 1 || size.value === (options.size ?? 20) ? undefined : size.value })
  }

  function setSize(value: number): void {
    if (value === 20 || value === 50 || value === 100) setListSetting(name, { size: value })
    void go({ size: undefined, page: undefined })
  }

  const rows = computed<Row[]>(() => request.data.value?.items ?? [])
  /** Rows were decided or deleted meanwhile: the page asked for is gone, the last one is not. */
  watch([rows, () => request.isPlaceholderData.value], () => {
    const total = request.data.value?.total ?? 0
    if (!request.isPlaceholderData.value && !rows.value.length && total > 0 && page.value > 1) setPage(Math.ceil(total / size.value))
  })
  const selected = ref<string[]>([])
  watch(rows, (now) => {
    const ids = new Set(now.map((row) => row.id))
    selected.value = selected.value.filter((id) => ids.has(id))
  })

  const client = useQueryClient()
  /** The rows of another page. */
  async function at(page: number): Promise<Row[]> {
    const wanted = { ...query.value, page }
    const reply = await client.fetchQuery({ queryKey: [...options.key.map((part) => unref(part)), 'list', wanted], queryFn: ({ signal }) => options.fetch(wanted, signal), staleTime: 10_000 })
    return reply.items
  }

  provide(walkedListKey, {
    ids: computed(() => rows.value.map((row) => row.id)),
    page,
    size,
    total: computed(() => request.data.value?.total ?? 0),
    at: async (page) => (await at(page)).map((row) => row.id),
  })

  const narrowed = computed(() => narrowing.some((key) => filters.value[key] !== fallback(key)))

  return reactive({
    name,
    conditions,
    apply,
    rows,
    reply: computed(() => request.data.value),
    total: computed(() => request.data.value?.total ?? 0),
    page,
    size,
    sort,
    filters,
    query,
    /** Any filter differs from what the list opens with. */
    narrowed,
    loading: computed(() => request.isPending.value),
    refreshing: computed(() => request.isFetching.value && !request.isPending.value),
    error: computed(() => (request.isPlaceholderData.value ? null : request.error.value)),
    reload: () => void request.refetch(),
    at,
    setFilters,
    reset,
    setPage,
    setSize,
    setSort: (value: string) => void go({ sort: value === (options.sort ?? '') ? undefined : value, page: undefined }),
    selected,
    selectedRows: computed(() => rows.value.filter((row) => selected.value.includes(row.id))),
  })
}

/** What the list archetype needs of a list, whatever its filters are called. */
export interface ListState<Row> {
  name: string
  conditions: Conditions
  apply: (conditions: Conditions) => unknown
  rows: Row[]
  total: number
  page: number
  size: number
  sort: string
  filters: Record<string, string>
  narrowed: boolean
  loading: boolean
  refreshing: boolean
  error: Error | null
  selected: string[]
  reload: () => void
  setFilters: (change: Record<string, string>) => void
  reset: () => void
  setPage: (page: number) => void
  setSize: (size: number) => void
  setSort: (sort: string) => void
}

/** `from`/`to` of a "last n days" link, as calendar days in Beijing. */
export function lastDays(days: number): { from: string; to: string } {
  return { from: calendarDay(1 - days), to: calendarDay() }
}
