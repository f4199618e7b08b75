import { computed } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { approveMany, listApplications } from '../api'
import { STATES } from '../pages/applications.columns'

const STATE_KEYS = STATES.map((state) => state.value)

/** After a decision: the lists, the figures and the to-dos all speak about it. */
export function applicationsChanged(): void {
  refresh(['membership'], ['inbox'])
}

export function useApplications() {
  const list = useList({
    key: ['membership', 'applications'],
    filters: ['state', 'q', 'unit_id', 'from', 'to', 'source'],
    defaults: { state: 'pending' },
    sort: '-submitted_at',
    fetch: ({ state, source, ...query }, signal) =>
      listApplications({ ...query, state: choice(STATE_KEYS, state), source: choice(['qrcode', 'share'], source) }, signal),
  })

  const tabs = computed(() => [
    ...STATES.map((state) => ({ ...state, count: list.reply?.counts[state.value] })),
    { value: '', label: '全部' },
  ])

  const batch = useSubmit((key: string) =>
    approveMany(
      key,
      list.selectedRows.map((row) => ({ id: row.id, version: row.version })),
    ),
  )

  async function approveSelected(): Promise<void> {
    const rows = list.selectedRows
    const doubtful = rows.filter((row) => row.realname_result !== 'match').length
    const warning = doubtful ? `其中 ${doubtful} 人实名核对未通过，建议逐条审核。` : '实名核对均一致。'
    const answer = await ask({ title: `通过 ${rows.length} 份入会申请？`, text: `${warning}通过后申请人立即成为会员。`, verb: '全部通过' })
    if (answer === null) return
    const result = await batch.run()
    if (batch.error.value) toast.fail(batch.error.value)
    if (!result) return
    list.selected = result.failed.map((one) => one.id)
    applicationsChanged()
    if (result.failed.length) toast.warn(`通过 ${result.done} 份，${result.failed.length} 份没有成功：${result.failed[0]?.message ?? ''}`)
    else toast.done(`已通过 ${result.done} 份申请`)
  }

  return { list, tabs, batchBusy: batch.busy, approveSelected }
}
