import { reactive, ref, type Ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { assignPlacements, type Assigned, type PlacementKind } from '../placementsApi'

export interface Assignable {
  id: string
  name: string
  version: number
}

/** Giving one or several people to a union: who is meant, what is filled in, sending it. */
export function useAssign(kind: Ref<PlacementKind>, after: (result: Assigned) => void = () => undefined) {
  const chosen = ref<Assignable[]>([])
  const form = reactive({ unitId: '', note: '' })
  const work = useSubmit((key: string) =>
    assignPlacements(key, {
      kind: kind.value,
      unit_id: form.unitId,
      note: form.note.trim(),
      items: chosen.value.map(({ id, version }) => ({ id, version })),
    }),
  )

  function begin(rows: readonly Assignable[]): void {
    work.clear()
    Object.assign(form, { unitId: '', note: '' })
    chosen.value = [...rows]
  }

  async function submit(): Promise<void> {
    const result = await work.run()
    if (!result) return
    chosen.value = []
    after(result)
    refresh(['membership'], ['inbox'])
    if (result.failed.length) toast.warn(`划定 ${result.done} 人，${result.failed.length} 人没有成功：${result.failed[0]?.message ?? ''}`)
    else toast.done(`已为 ${result.done} 人指定归属`)
  }

  return { chosen, form, work, begin, submit }
}
