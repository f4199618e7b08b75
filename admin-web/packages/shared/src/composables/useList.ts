import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { calendarDay } from '../format/date'
import type { Page } from '../api/types'

export type Filters<K extends string> = Record<K, string>

export type ListQuery<K extends string> = Partial<Record<K, string>> & { page: number; size: number; sort?: string }

export interface ListOptions<R extends Page<{ id: string }>, K extends string> {
  /** Cache key, e.g. ['membership', 'applications']; invalidating a prefix of it reloads the list. */
  key: QueryKey
  filters: readonly K[]
  /** Filters and order that hold until the person chooses otherwise. */
  defaults?: Partial<Filters<K>>
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

  const text = (key: string): string | undefined => {
    const value = route.query[key]
    return typeof value === 'string' ? value : undefined
  }
  const fallback = (key: K): string => options.defaults?.[key] ?? ''

  const filters = computed(
    () => Object.fromEntries(options.filters.map((key) => [key, text(key) ?? fallback(key)])) as Filters<K>,
  )
  const page = computed(() => Math.max(1, Number(text('page')) || 1))
  const size = computed(() => Number(text('size')) || options.size || 20)
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

  function go(change: Record<string, string | number | undefined>): void {
    const next: LocationQueryRaw = { ...route.query }
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete next[key]
      else next[key] = String(value)
    }
    void router.replace({ query: next })
  }

  function setFilters(change: Partial<Filters<K>>): void {
    const entries = Object.entries(change) as [K, string][]
    const written = entries.map(([key, value]) => [key, value === fallback(key) ? undefined : value])
    go({ ...Object.fromEntries(written), page: undefined })
  }

  function reset(): void {
    go(Object.fromEntries([...options.filters, 'page'].map((key) => [key, undefined])))
  }

  const rows = computed<Row[]>(() => request.data.value?.items ?? [])
  const selected = ref<string[]>([])
  watch(rows, (now) => {
    const ids = new Set(now.map((row) => row.id))
    selected.value = selected.value.filter((id) => ids.has(id))
  })

  const narrowed = computed(() => options.filters.some((key) => filters.value[key] !== fallback(key)))

  return reactive({
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
    setFilters,
    reset,
    setPage: (value: number) => go({ page: value === 1 ? undefined : value }),
    setSize: (value: number) => go({ size: value, page: undefined }),
    setSort: (value: string) => go({ sort: value === (options.sort ?? '') ? undefined : value, page: undefined }),
    selected,
    selectedRows: computed(() => rows.value.filter((row) => selected.value.includes(row.id))),
  })
}

/** What the list archetype needs of a list, whatever its filters are called. */
export interface ListState<Row> {
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
