import { computed, getCurrentInstance, provide, ref, shallowRef, watch } from 'vue'
import { toApiError, type ApiError } from '@/shared/http'
import type { Page } from '@/shared/http/types'
import { keep, lastKept } from '@/shared/net/kept'
import { useNetwork } from '@/shared/net/network'
import { SHOWN_FROM } from '@/shared/net/stale'

const SIZE = 20

/** A list that grows at its end; a failed next page keeps what is there and can be tried again. With `name` its first page stays on this device. */
export function usePaged<T>(read: (page: number, size: number) => Promise<Page<T>>, name?: () => string) {
  const items = shallowRef<T[]>([])
  const total = ref<number | null>(null)
  const error = shallowRef<ApiError | null>(null)
  const loading = ref(false)
  const shownFrom = ref<string | null>(null)
  const network = useNetwork()
  let page = 0
  let turn = 0
  const ended = computed(() => total.value !== null && items.value.length >= total.value)

  async function fetchPage(wanted: number): Promise<void> {
    const mine = ++turn
    loading.value = true
    error.value = null
    try {
      const answer = await read(wanted, SIZE)
      if (mine !== turn) return
      items.value = wanted === 1 ? answer.items : [...items.value, ...answer.items]
      total.value = answer.total
      page = wanted
      if (wanted === 1) shownFrom.value = null
      if (wanted === 1 && name) keep(name(), answer)
    } catch (reason) {
      if (mine === turn) failed(toApiError(reason))
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  function failed(reason: ApiError): void {
    error.value = reason
    const kept = name && reason.unanswered && items.value.length === 0 ? lastKept<Page<T>>(name()) : null
    if (!kept) return
    items.value = kept.value.items
    total.value = kept.value.total
    page = 1
    shownFrom.value = new Date(kept.at).toISOString()
  }

  watch(
    () => network.revived,
    () => error.value?.unanswered && void fetchPage(1),
  )
  if (name && getCurrentInstance()) provide(SHOWN_FROM, shownFrom)

  const reload = () => fetchPage(1)
  const more = () => (loading.value || ended.value || error.value ? Promise.resolve() : fetchPage(page + 1))
  return { items, total, error, loading, ended, reload, more }
}
