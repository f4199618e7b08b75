import { ref } from 'vue'
import { toApiError } from '@/shared/http'
import { toast } from '@/shared/platform'
import type { Remote } from '@/shared/util/remote'

/** Taking back what the page shows, once asked and confirmed; the answer takes its place, a refusal reads it again. */
export function useWithdrawing<T extends { id: string; version: number }>(
  detail: Remote<T>,
  send: (id: string, version: number) => Promise<T>,
  done: string,
) {
  const withdrawing = ref(false)
  const busy = ref(false)

  async function withdraw(): Promise<void> {
    const current = detail.data.value
    if (!current || busy.value) return
    busy.value = true
    try {
      detail.data.value = await send(current.id, current.version)
      toast(done)
    } catch (reason) {
      toast(toApiError(reason).message)
      await detail.load()
    } finally {
      busy.value = false
      withdrawing.value = false
    }
  }

  return { withdrawing, busy, withdraw }
}
