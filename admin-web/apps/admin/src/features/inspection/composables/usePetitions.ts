import { computed, ref, shallowRef } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { ask } from '@unionhub/shared/composables/useAsk'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { exportPetitions, listPetitions, searchPetitions } from '../api/petitions'
import { conditionsOf, PETITION_FILTERS, type Secret } from '../petitionWords'

/** The list of petitions (INSP-27), its search by what must not stand in an address, and its workbook. */
export function usePetitions() {
  const secret = shallowRef<Secret | null>(null)
  const search = ref(0)
  const list = useList({
    key: ['inspection', 'petitions', search],
    filters: PETITION_FILTERS,
    tabs: ['finished'],
    fetch: ({ page, size, sort, ...text }, signal) => {
      const query = { ...conditionsOf(text), page, size, ...(sort ? { sort } : {}) }
      return secret.value ? searchPetitions({ voided: false, ...query, [secret.value.kind]: secret.value.value }, signal) : listPetitions(query, signal)
    },
  })

  function seek(wanted: Secret | null): void {
    secret.value = wanted
    search.value += 1
    list.setFilters({})
  }

  const tabs = computed(() => {
    const counts = list.reply?.counts
    return [
      { value: '', label: '全部', count: counts ? counts.waiting + counts.finished : undefined },
      { value: 'false', label: '未处置', count: counts?.waiting },
      { value: 'true', label: '已处置', count: counts?.finished },
    ]
  })

  const chosen = () => Object.fromEntries(Object.entries(list.filters).filter(([, value]) => value !== ''))
  const work = useSubmit((key: string, reason: string) => exportPetitions(key, { voided: false, ...conditionsOf(chosen()), reason }))

  async function exportList(): Promise<void> {
    const reason = await ask({
      title: `导出 ${list.total} 条信访`,
      text: '按现在的筛选条件导出。证件号、电话只导出尾号；文件带您的姓名和时间，导出会记入审计。',
      verb: '开始导出',
      reason: { label: '导出的用途', presets: ['季度报表', '上级调阅', '内部核对'] },
    })
    if (reason === null) return
    if (await work.run(reason)) {
      refresh(['task'])
      toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
    } else if (work.error.value) toast.fail(work.error.value)
  }

  return { list, tabs, secret, seek, exportList, exporting: work.busy }
}
