import { computed, reactive, ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { choice } from '@unionhub/shared/format/choice'
import { assignPlacements, listPlacements, type Placement, type PlacementKind } from '../placementsApi'

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

  const chosen = ref<Placement[]>([])
  const form = reactive({ unitId: '', note: '' })
  const work = useSubmit((key: string) =>
    assignPlacements(key, {
      kind: kind.value,
      unit_id: form.unitId,
      note: form.note.trim(),
      items: chosen.value.map((row) => ({ id: row.id, version: row.version })),
    }),
  )

  function begin(rows: readonly Placement[]): void {
    work.clear()
    Object.assign(form, { unitId: '', note: '' })
    chosen.value = [...rows]
  }

  async function submit(): Promise<void> {
    const result = await work.run()
    if (!result) return
    chosen.value = []
    list.selected = result.failed.map((one) => one.id)
    refresh(['membership'], ['inbox'])
    if (result.failed.length) toast.warn(`划定 ${result.done} 人，${result.failed.length} 人没有成功：${result.failed[0]?.message ?? ''}`)
    else toast.done(`已为 ${result.done} 人指定归属`)
  }

  return { list, tabs, kind, chosen, form, work, begin, submit }
}
