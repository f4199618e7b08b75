import { computed, ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { api, toApiError } from '@/shared/http'
import type { Placement } from '@/shared/http/types'
import { toast } from '@/shared/platform'
import { usePaged } from '@/shared/util/paged'

export type PlacementKind = Placement['kind']

/** Who waits for a union of their own, and giving them one, in an officer's hand. */
export function usePlacements() {
  const staff = useStaff()
  const checked = ref(false)
  const busy = ref(false)
  const kind = ref<PlacementKind>('application')
  const chosen = ref<Placement | null>(null)
  const counts = ref<Record<PlacementKind, number>>({ application: 0, member: 0 })
  const list = usePaged(async (page, size) => {
    const answer = await api.get('/staff/membership/placements', { query: { kind: kind.value, page, size } })
    counts.value = answer.counts
    return answer
  })

  async function refresh(): Promise<void> {
    if (await staff.restore()) await list.reload()
    checked.value = true
  }

  function show(next: PlacementKind): void {
    kind.value = next
    list.items.value = []
    void refresh()
  }

  async function assign(unitId: string, note: string): Promise<void> {
    const one = chosen.value
    if (!one || busy.value) return
    busy.value = true
    try {
      const body = { kind: one.kind, unit_id: unitId, note, items: [{ id: one.id, version: one.version }] }
      const answer = await api.post('/staff/membership/placements/assign', { body })
      toast(answer.failed[0]?.message ?? `已为${one.name}指定归属`)
      chosen.value = null
      await refresh()
    } catch (reason) {
      toast(toApiError(reason).message)
    } finally {
      busy.value = false
    }
  }

  const canAssign = computed(() => staff.can('membership.application.assign'))
  return { staff, checked, busy, kind, chosen, counts, list, refresh, show, assign, canAssign }
}
