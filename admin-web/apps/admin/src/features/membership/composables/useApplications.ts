import { computed } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { formatCount } from '@unionhub/shared/format/number'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { approveMany, exportApplications, listApplications, type ApplicationFilters } from '../api'
import { REALNAMES, SOURCES, STATES } from '../pages/applications.columns'

const STATE_KEYS = STATES.map((state) => state.value)
const SOURCE_KEYS = SOURCES.map((source) => source.value)
const REALNAME_KEYS = REALNAMES.map((result) => result.value)

/** After a decision: the lists, the figures and the to-dos all speak about it. */
export function applicationsChanged(): void {
  refresh(['membership'], ['inbox'])
}

type Flag = 'mine' | 'placement_pending' | 'auto_reviewed'
const FLAGS: readonly Flag[] = ['mine', 'placement_pending', 'auto_reviewed']
const FILTERS = ['state', 'q', 'unit_id', 'from', 'to', 'decided_from', 'decided_to', 'source', 'form_kind', 'realname', 'current_unit_id', ...FLAGS] as const

/** What the address bar says as the server wants it. */
function narrowed(text: Partial<Record<(typeof FILTERS)[number], string>>): ApplicationFilters {
  const { state, source, form_kind, realname, mine, placement_pending, auto_reviewed, ...rest } = text
  const flag = (value: string | undefined) => (value === 'true' ? true : value === 'false' ? false : undefined)
  return {
    ...rest,
    state: choice(STATE_KEYS, state),
    source: choice(SOURCE_KEYS, source),
    form_kind: choice(['unit', 'new_form'], form_kind),
    realname: choice(REALNAME_KEYS, realname),
    mine: flag(mine),
    placement_pending: flag(placement_pending),
    auto_reviewed: flag(auto_reviewed),
  }
}

export function useApplications() {
  const list = useList({
    key: ['membership', 'applications'],
    filters: FILTERS,
    defaults: { state: 'pending' },
    sort: '-submitted_at',
    fetch: ({ page, size, sort, ...text }, signal) => listApplications({ ...narrowed(text), page, size, ...(sort ? { sort } : {}) }, signal),
  })

  const tabs = computed(() => [
    { value: 'mine', label: '待我审核', count: list.reply?.counts.mine },
    ...STATES.map((state) => ({ ...state, count: list.reply?.counts[state.value] })),
    { value: '', label: '全部' },
  ])
  const tab = computed(() => (list.filters.mine === 'true' ? 'mine' : list.filters.state))
  const setTab = (value: string) => list.setFilters(value === 'mine' ? { mine: 'true', state: 'pending' } : { mine: '', state: value })

  const chosen = () => Object.fromEntries(Object.entries(list.filters).filter(([, value]) => value !== ''))
  const exporting = useSubmit((key: string) => exportApplications(key, narrowed(chosen())))

  async function exportList(): Promise<void> {
    const answer = await ask({
      title: `导出 ${formatCount(list.total)} 份申请？`,
      text: '按现在的筛选条件导出，证件号和手机号只有尾号。导出会记入审计日志。',
      verb: '开始导出',
    })
    if (answer === null) return
    if (await exporting.run()) {
      refresh(['task'])
      toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
    } else if (exporting.error.value) toast.fail(exporting.error.value)
  }

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
    const twice = rows.some((row) => row.form_kind === 'new_form')
    const effect = twice ? '通过后单位职工立即成为会员，新就业形态劳动者的申请须经两级审核的，转入复审。' : '通过后申请人立即成为会员。'
    const answer = await ask({ title: `通过 ${rows.length} 份入会申请？`, text: `${warning}${effect}`, verb: '全部通过' })
    if (answer === null) return
    const result = await batch.run()
    if (batch.error.value) toast.fail(batch.error.value)
    if (!result) return
    list.selected = result.failed.map((one) => one.id)
    applicationsChanged()
    if (result.failed.length) toast.warn(`通过 ${result.done} 份，${result.failed.length} 份没有成功：${result.failed[0]?.message ?? ''}`)
    else toast.done(`已通过 ${result.done} 份申请`)
  }

  return { list, tabs, tab, setTab, batchBusy: batch.busy, approveSelected, exportList, exporting: exporting.busy }
}
