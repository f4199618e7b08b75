import { ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { exportMembers, listMembers, type MemberFilters } from '../api'

const FLAGS = ['live', 'is_new_form', 'verified', 'registered', 'no_district'] as const
const TEXTS = ['q', 'unit_id', 'from', 'to', 'occupation', 'industry', 'platform', 'active_days', 'left_from', 'left_to'] as const

/** What the address bar says as the server wants it. */
function narrowed(text: Partial<Record<(typeof FLAGS)[number] | (typeof TEXTS)[number], string>>): MemberFilters {
  const { live, is_new_form, verified, registered, no_district, active_days, ...rest } = text
  const flag = (value: string | undefined) => (value === 'true' ? true : value === 'false' ? false : undefined)
  return {
    ...rest,
    live: flag(live),
    is_new_form: flag(is_new_form),
    verified: flag(verified),
    registered: flag(registered),
    no_district: flag(no_district),
    active_days: Number(active_days) || undefined,
  }
}

export function useMembers() {
  const list = useList({
    key: ['membership', 'members'],
    filters: [...TEXTS, ...FLAGS],
    sort: '-joined_on',
    fetch: ({ page, size, sort, ...text }, signal) => listMembers({ ...narrowed(text), page, size, ...(sort ? { sort } : {}) }, signal),
  })

  const chosen = () => Object.fromEntries(Object.entries(list.filters).filter(([, value]) => value !== ''))
  const work = useSubmit((key: string, fields: string[]) => exportMembers(key, { ...narrowed(chosen()), fields }))
  const choosing = ref(false)

  async function exportList(fields: string[]): Promise<void> {
    if (!(await work.run(fields))) return
    choosing.value = false
    refresh(['task'])
    toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
  }

  return { list, choosing, exportList, exporting: work.busy, exportError: work.error }
}
