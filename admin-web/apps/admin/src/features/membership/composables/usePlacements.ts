import { computed } from 'vue'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { listPlacements, type PlacementKind } from '../placementsApi'
import { useAssign } from './useAssign'

const KINDS = ['application', 'member'] as const

/** Who waits for a union of their own, and giving them one. */
export function usePlacements() {
  const list = useList({
    key: ['membership', 'placements'],
    filters: ['kind', 'q', 'unit_id', 'occupation'],
    defaults: { kind: 'application' },
    sort: 'since',
    fetch: ({ kind, ...query }, signal) => listPlacements({ ...query, kind: choice(KINDS, kind) }, signal),
  })
  const kind = computed<PlacementKind>(() => choice(KINDS, list.filters.kind) ?? 'application')
  const tabs = computed(() => [
    { value: 'application', label: '待审核的申请', count: list.reply?.counts.application },
    { value: 'member', label: '已入会的会员', count: list.reply?.counts.member },
  ])

  const { chosen, form, work, begin, submit } = useAssign(kind, (result) => {
    list.selected = result.failed.map((one) => one.id)
  })

  return { list, tabs, kind, chosen, form, work, begin, submit }
}
