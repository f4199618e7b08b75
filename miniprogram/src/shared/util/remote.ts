import { getCurrentInstance, onUnmounted, provide, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { toApiError, type ApiError } from '@/shared/http'
import { keep, lastKept } from '@/shared/net/kept'
import { useNetwork } from '@/shared/net/network'
import { SHOWN_FROM } from '@/shared/net/stale'

const SLOW_AFTER_MS = 6000

export interface Remote<T> {
  data: ShallowRef<T | null>
  error: ShallowRef<ApiError | null>
  loading: Ref<boolean>
  slow: Ref<boolean>
  load: () => Promise<void>
}

/**
 * One thing read from the server with its four states; a failed reload keeps what was shown before. With `name` the last
 * answer stays on this device: when none comes it is shown, marked with its time, and read again once the line is back.
 */
export function useRemote<T>(read: () => Promise<T>, name?: () => string): Remote<T> {
  const data = shallowRef<T | null>(null)
  const error = shallowRef<ApiError | null>(null)
  const loading = ref(false)
  const slow = ref(false)
  const shownFrom = ref<string | null>(null)
  const network = useNetwork()
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
      shownFrom.value = null
      if (name && next !== null) keep(name(), next)
    } catch (reason) {
      if (mine === turn) failed(toApiError(reason))
    } finally {
      if (mine === turn) {
        loading.value = false
        slow.value = false
        clearTimeout(timer)
      }
    }
  }

  function failed(reason: ApiError): void {
    error.value = reason
    if (!name || !reason.unanswered || data.value !== null) return
    const kept = lastKept<T>(name())
    if (!kept) return
    data.value = kept.value
    shownFrom.value = new Date(kept.at).toISOString()
  }

  watch(
    () => network.revived,
    () => error.value?.unanswered && void load(),
  )
  if (name && getCurrentInstance()) provide(SHOWN_FROM, shownFrom)
  onUnmounted(() => clearTimeout(timer))
  return { data, error, loading, slow, load }
}
