import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { exportStatistics, type StatisticsOrder } from '../statistics.api'

type Choices = Record<string, string>

/**
 * One page of statistics: the unit and the choices live in the address bar, the workbook takes the same ones.
 * `order` turns the choices into what both the page and the workbook ask the server for.
 */
export function useStatistics<Answer, Wanted extends object>(
  report: StatisticsOrder['report'],
  order: (choices: Choices) => Wanted,
  fetch: (query: Wanted & { unit_id?: string }, signal: AbortSignal) => Promise<Answer>,
) {
  const route = useRoute()
  const router = useRouter()
  const choices = computed<Choices>(() => Object.fromEntries(Object.entries(route.query).filter((one): one is [string, string] => typeof one[1] === 'string')))
  const unitId = computed(() => choices.value.unit_id ?? '')
  const scope = computed<{ unit_id?: string }>(() => (unitId.value ? { unit_id: unitId.value } : {}))
  const wanted = computed(() => ({ ...order(choices.value), ...scope.value }))
  const request = useQuery({
    queryKey: computed(() => ['membership', 'statistics', report, wanted.value]),
    queryFn: ({ signal }) => fetch(wanted.value, signal),
    placeholderData: keepPreviousData,
  })
  const work = useSubmit((key: string) => exportStatistics(key, { report, ...wanted.value }))

  async function exportTable(): Promise<void> {
    if (await work.run()) {
      refresh(['task'])
      toast.done('已开始导出，做好后在右上角“导入导出任务”下载')
    } else if (work.error.value) toast.fail(work.error.value)
  }

  return {
    table: computed(() => request.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => (request.isPlaceholderData.value ? null : request.error.value)),
    reload: () => void request.refetch(),
    unitId,
    scope,
    wanted,
    /** Change choices; an empty one goes back to what the page opens with. */
    choose: (change: Choices) => {
      const next = { ...choices.value, ...change }
      void router.replace({ query: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) })
    },
    exportTable,
    exporting: work.busy,
  }
}
