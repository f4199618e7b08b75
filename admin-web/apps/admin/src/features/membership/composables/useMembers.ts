import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { formatCount } from '@unionhub/shared/format/number'
import { exportMembers, listMembers } from '../api'

export function useMembers() {
  const list = useList({
    key: ['membership', 'members'],
    filters: ['q', 'unit_id', 'from', 'to'],
    sort: '-joined_on',
    fetch: listMembers,
  })

  const chosen = () => Object.fromEntries(Object.entries(list.filters).filter(([, value]) => value !== ''))
  const work = useSubmit((key: string) => exportMembers(key, chosen()))

  async function exportList(): Promise<void> {
    const answer = await ask({
      title: `导出 ${formatCount(list.total)} 名会员？`,
      text: '按现在的筛选条件导出，证件号和手机号按脱敏格式。导出会记入审计日志。',
      verb: '开始导出',
    })
    if (answer === null) return
    if (await work.run()) {
      refresh(['task'])
      toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
    } else if (work.error.value) toast.fail(work.error.value)
  }

  return { list, exportList, exporting: work.busy }
}
