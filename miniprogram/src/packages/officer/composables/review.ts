import { onUnmounted, ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { http, toApiError } from '@/shared/http'
import type { ReviewDetail, Unmasked } from '@/shared/http/contract'
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
  const path = (action = '') => `/staff/membership/applications/${id.value}${action}`
  const detail = useRemote(() => http.get<ReviewDetail>(path()))
  let hiding: ReturnType<typeof setTimeout> | undefined

  async function refresh(): Promise<void> {
    if (await staff.restore()) await detail.load()
    checked.value = true
  }

  async function decide(action: 'approve' | 'reject', extra: { comment?: string; reason?: string }): Promise<void> {
    const current = detail.data.value
    if (!current || busy.value) return
    busy.value = true
    try {
      await http.post<ReviewDetail>(path(`/${action}`), { version: current.version, ...extra })
      sheet.value = null
      toast(action === 'approve' ? '已通过，申请人已成为会员' : '已驳回，原因会发给申请人')
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

  function leave(next: string | null): void {
    if (next) replace(PAGES.review(next))
    else back('/pages/approval/index')
  }

  async function unmask(reason: string): Promise<void> {
    busy.value = true
    try {
      unmasked.value = await http.post<Unmasked>(path('/unmask'), { fields: ['cert_no', 'phone'], reason })
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
    approve: (comment: string) => decide('approve', comment ? { comment } : {}),
    reject: (reason: string) => decide('reject', { reason }),
  }
}
