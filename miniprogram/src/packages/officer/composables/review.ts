import { onUnmounted, ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { api, toApiError } from '@/shared/http'
import type { Unmasked } from '@/shared/http/types'
import { back, replace, toast } from '@/shared/platform'
import { PAGES } from '@/shared/membership/words'
import { useRemote } from '@/shared/util/remote'

/** How long an unmasked number stays on the screen. */
const SHOWN_MS = 60_000

/** One application in an officer's hands: read, decide, unmask with a reason. */
export function useReview() {
  const staff = useStaff()
  const id = ref('')
  const checked = ref(false)
  const busy = ref(false)
  const sheet = ref<'approve' | 'reject' | 'unmask' | null>(null)
  const unmasked = ref<Unmasked | null>(null)
  const path = () => ({ application_id: id.value })
  const detail = useRemote(() => api.get('/staff/membership/applications/{application_id}', { path: path() }))
  let hiding: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    if (await staff.restore()) await detail.load()
    checked.value = true
  }

  async function decide(send: (version: number) => Promise<unknown>, done: string): Promise<void> {
    const current = detail.data.value
    if (!current || busy.value) return
    busy.value = true
    try {
      await send(current.version)
      sheet.value = null
      toast(done)
      await staff.refreshCount().catch(() => undefined)
      leave(current.neighbours.next)
    } catch (reason) {
      sheet.value = null
      toast(toApiError(reason).message)
      await refresh()
    } finally {
      busy.value = false
    }
  }

  function approve(comment: string): Promise<void> {
    const send = (version: number) =>
      api.post('/staff/membership/applications/{application_id}/approve', {
        path: path(),
        body: comment ? { version, comment } : { version },
      })
    return decide(send, '已通过，申请人已成为会员')
  }

  function reject(reason: string): Promise<void> {
    const send = (version: number) =>
      api.post('/staff/membership/applications/{application_id}/reject', { path: path(), body: { version, reason } })
    return decide(send, '已驳回，原因会发给申请人')
  }

  function leave(next: string | null): void {
    if (next) replace(PAGES.review(next))
    else back('/pages/approval/index')
  }

  async function unmask(reason: string): Promise<void> {
    busy.value = true
    try {
      unmasked.value = await api.post('/staff/membership/applications/{application_id}/unmask', {
        path: path(),
        body: { fields: ['cert_no', 'phone'], reason },
      })
      sheet.value = null
      clearTimeout(hiding)
      hiding = setTimeout(() => (unmasked.value = null), SHOWN_MS)
    } catch (failure) {
      toast(toApiError(failure).message)
    } finally {
      busy.value = false
    }
  }

  onUnmounted(() => clearTimeout(hiding))
  return {
    staff, id, checked, busy, sheet, unmasked, detail, refresh, unmask,
    approve, reject,
  }
}
