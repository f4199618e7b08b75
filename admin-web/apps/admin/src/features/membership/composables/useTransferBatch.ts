import { ask } from '@unionhub/shared/composables/useAsk'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { approveTransfers } from '../matterApi'
import { mattersChanged, type useTransfers } from './useMatters'

/** Confirms the selected transfers; what could not be confirmed stays selected, with the reason. */
export function useTransferBatch(list: ReturnType<typeof useTransfers>) {
  const work = useSubmit((key: string) => approveTransfers(key, list.selectedRows.map(({ id, version }) => ({ id, version }))))

  async function approveSelected(): Promise<void> {
    const many = list.selectedRows.length
    const answer = await ask({ title: `通过 ${many} 份转会申请？`, text: '转出的交给转入工会审核，转入的会籍立即转入。', verb: '全部通过' })
    if (answer === null) return
    const result = await work.run()
    if (work.error.value) toast.fail(work.error.value)
    if (!result) return
    list.selected = result.failed.map((one) => one.id)
    mattersChanged()
    if (result.failed.length) toast.warn(`通过 ${result.done} 份，${result.failed.length} 份没有成功：${result.failed[0]?.message ?? ''}`)
    else toast.done(`已通过 ${result.done} 份转会申请`)
  }

  return { busy: work.busy, approveSelected }
}
