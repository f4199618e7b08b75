import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { exportFigures, type FigureOrder } from '../api/figures'

/** Orders the workbook of what the page shows. */
export function useFigureExport() {
  const work = useSubmit((key: string, order: FigureOrder) => exportFigures(key, order))

  async function order(wanted: FigureOrder): Promise<void> {
    if (await work.run(wanted)) {
      refresh(['task'])
      toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
    } else if (work.error.value) toast.fail(work.error.value)
  }
  return { order, exporting: work.busy }
}
