import { computed, ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { ask } from '@unionhub/shared/composables/useAsk'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { choice } from '@unionhub/shared/format/choice'
import { approveTasks, listTodos, type Todo } from '../api'

export interface Failure {
  id: string
  title: string
  message: string
}

/** 待办 and 已办: the list, and approving several at once across kinds. */
export function useTodos() {
  const list = useList({
    key: ['inbox', 'todos'],
    filters: ['box', 'q', 'kind', 'overdue', 'unit_id', 'from_day', 'to_day'],
    defaults: { box: 'open' },
    tabs: ['box'],
    fetch: ({ overdue, box, ...query }, signal) => listTodos({ ...query, box: choice(['open', 'done'], box), ...(overdue ? { overdue: overdue === 'true' } : {}) }, signal),
  })
  const done = computed(() => list.filters.box === 'done')
  const failures = ref<Failure[]>([])
  const batch = useSubmit((_key: string, rows: readonly Todo[]) =>
    approveTasks({ items: rows.map((row) => ({ type: row.link.name, id: row.link.id, version: row.task_version ?? 1 })) }),
  )

  async function approveSelected(): Promise<void> {
    const rows = [...list.selectedRows]
    const kinds = [...new Set(rows.map((row) => row.kind_name))].join('、')
    const said = await ask({ title: `通过所选的 ${rows.length} 件？`, text: `${kinds}。每件单独办理，办不成的会逐件列出原因。`, verb: '全部通过' })
    if (said === null) return
    const result = await batch.run(rows)
    if (batch.error.value) toast.fail(batch.error.value)
    if (!result) return
    const of = (one: { type: string; id: string }) => rows.find((row) => row.link.name === one.type && row.link.id === one.id)
    failures.value = result.failed.map((one) => ({ id: one.id, title: of(one)?.title ?? '这件事', message: one.message }))
    list.selected = result.failed.flatMap((one) => of(one)?.id ?? [])
    refresh(['inbox'], ['membership'], ['enterprise'])
    if (result.done) toast.done(`已通过 ${result.done} 件`)
  }

  return { list, done, approveSelected, busy: batch.busy, failures }
}
