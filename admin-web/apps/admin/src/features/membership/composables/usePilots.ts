import { reactive, ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { choice } from '@unionhub/shared/format/choice'
import { listPilots, switchPilots, type Pilot } from '../joining.api'

const LEVELS = ['20', '30', '40', '50', '51', '55', '56', '57', '60', '70', '71', '80'] as const

/** Which unions have joining by code open, and opening or closing it for the chosen ones. */
export function usePilots() {
  const list = useList({
    key: ['membership', 'pilots'],
    filters: ['q', 'unit_id', 'opened', 'level'],
    fetch: ({ opened, level, ...query }, signal) =>
      listPilots({ ...query, ...(opened ? { opened: opened === 'true' } : {}), level: choice([...LEVELS], level) }, signal),
  })
  const asked = ref<{ opened: boolean; rows: Pilot[] } | null>(null)
  const form = reactive({ withBelow: false, reason: '' })
  const work = useSubmit(() =>
    switchPilots({
      unit_ids: (asked.value?.rows ?? []).map((row) => row.id),
      opened: asked.value?.opened ?? true,
      with_below: form.withBelow,
      reason: form.reason.trim(),
    }),
  )

  function ask(opened: boolean, rows: Pilot[]): void {
    Object.assign(form, { withBelow: false, reason: '' })
    work.clear()
    asked.value = { opened, rows }
  }

  async function save(): Promise<void> {
    const opened = asked.value?.opened
    const done = await work.run()
    if (!done) return
    asked.value = null
    list.selected = []
    refresh(['membership', 'pilots'])
    toast.done(done.changed ? `已${opened ? '开通' : '关闭'} ${done.changed} 家工会的扫码入会` : '这些工会原本就是这样，没有变化')
  }

  const chosen = () => list.rows.filter((row) => list.selected.includes(row.id))
  return { list, asked, form, work, ask, save, chosen }
}
