import { onUnmounted, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { toApiError, type ApiError } from '@/shared/http'

const SLOW_AFTER_MS = 6000

export interface Remote<T> {
  data: ShallowRef<T | null>
  error: ShallowRef<ApiError | null>
  loading: Ref<boolean>
  slow: Ref<boolean>
  load: () => Promise<void>
}

/** One thing read from the server with its four states; a failed reload keeps what was shown before. */
export function useRemote<T>(read: () => Promise<T>): Remote<T> {
  const data = shallowRef<T | null>(null)
  const error = shallowRef<ApiError | null>(null)
  const loading = ref(false)
  const slow = ref(false)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    const mine = ++turn
    loading.value = true
    clearTimeout(timer)
    timer = setTimeout(() => (slow.value = loading.value), SLOW_AFTER_MS)
    try {
      const next = await read()
      if (mine !== turn) return
      data.value = next
      error.value = null
    } catch (reason) {
      if (mine === turn) error.value = toApiError(reason)
    } finally {
      if (mine === turn) {
        loading.value = false
        slow.value = false
        clearTimeout(timer)
      }
    }
  }

  onUnmounted(() => clearTimeout(timer))
  return { data, error, loading, slow, load }
}
