import { onUnmounted, shallowRef, ref } from 'vue'
import { toApiError } from '@/shared/http'
import { toast } from '@/shared/platform'

/** How long numbers stay on the screen. */
const SHOWN_MS = 60_000

/** Numbers of a person, seen in full for a minute by somebody who wrote down why. */
export function useUnmask<T>(send: (reason: string) => Promise<T>) {
  const asks = ref(false)
  const busy = ref(false)
  const shown = shallowRef<T | null>(null)
  let hiding: ReturnType<typeof setTimeout> | undefined

  function hide(): void {
    clearTimeout(hiding)
    shown.value = null
  }

  async function unmask(reason: string): Promise<void> {
    if (busy.value) return
    busy.value = true
    try {
      shown.value = await send(reason)
      asks.value = false
      clearTimeout(hiding)
      hiding = setTimeout(hide, SHOWN_MS)
    } catch (failure) {
      toast(toApiError(failure).message)
    } finally {
      busy.value = false
    }
  }

  onUnmounted(() => clearTimeout(hiding))
  return { asks, busy, shown, unmask, hide }
}
