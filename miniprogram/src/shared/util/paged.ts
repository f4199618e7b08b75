import { computed, ref, shallowRef } from 'vue'
import { toApiError, type ApiError } from '@/shared/http'
import type { Page } from '@/shared/http/types'

const SIZE = 20

/** A list that grows at its end; a failed next page keeps what is there and can be tried again. */
export function usePaged<T>(read: (page: number, size: number) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([])
  const total = ref<number | null>(null)
  const error = shallowRef<ApiError | null>(null)
  const loading = ref(false)
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
    } catch (reason) {
      if (mine === turn) error.value = toApiError(reason)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  const reload = () => fetchPage(1)
  const more = () => (loading.value || ended.value || error.value ? Promise.resolve() : fetchPage(page + 1))
  return { items, total, error, loading, ended, reload, more }
}
