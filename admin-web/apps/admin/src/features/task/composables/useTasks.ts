import { useQuery } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { whileActive } from '@unionhub/shared/composables/activity'
import { download } from '@unionhub/shared/composables/download'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { ask } from '@unionhub/shared/composables/useAsk'
import { cancelTask, listTasks, type Task } from '../api'

const BUSY_MS = 2_000
/** While a task runs its end is worth knowing even when nobody touches the page. */
const WAITING_MS = 15_000
const QUIET_MS = 60_000
const SHOWN = 20

export const underWay = (task: Task): boolean => task.state === 'queued' || task.state === 'running'

/** The latest tasks; asked for often while one is under way. */
export function useTasks() {
  const request = useQuery({
    queryKey: ['task', 'tasks'],
    queryFn: async ({ signal }) => (await listTasks({ page: 1, size: SHOWN }, signal)).items,
    refetchInterval: (query) => (query.state.data?.some(underWay) ? whileActive(BUSY_MS) || WAITING_MS : whileActive(QUIET_MS)),
  })
  const tasks = computed<Task[]>(() => request.data.value ?? [])
  const running = computed(() => tasks.value.filter(underWay).length)

  return {
    /** undefined until the server has said. */
    known: request.data,
    tasks,
    running,
    loading: computed(() => request.isPending.value),
    error: computed(() => (request.data.value ? null : request.error.value)),
    reload: () => void request.refetch(),
  }
}

export const fetchResult = (task: Task): Promise<void> => download(task.file_url ?? '', `${task.title}.xlsx`)

/** Asks, because what is already imported stays imported. */
export async function cancel(task: Task): Promise<void> {
  const answer = await ask({ title: `取消“${task.title}”？`, text: '已经处理完的部分不会撤回；需要时可以重新开始。', verb: '取消任务', danger: true })
  if (answer === null) return
  try {
    const now = await cancelTask(task.id)
    toast.info(now.state === 'cancelled' ? '任务已取消' : '正在取消，处理完手上这一步就停')
  } catch (error) {
    toast.fail(error)
  } finally {
    refresh(['task'])
  }
}

/** Says aloud, on whatever page the person is by then, when one of their tasks has ended, however quickly. Once per shell. */
export function useTaskNews(): void {
  const { known } = useTasks()
  let told: Set<string> | null = null
  watch(known, (now) => {
    const ended = now?.filter((task) => !underWay(task)) ?? []
    const news = told ? ended.filter((task) => !told?.has(task.id)) : []
    // what had ended before one looked is no news; in another capacity one looks afresh
    told = now ? new Set([...(told ?? []), ...ended.map((task) => task.id)]) : null
    for (const task of news) {
      if (task.state === 'done') toast.done(`${task.title}已完成`, task.file_url ? { text: '下载', run: () => void fetchResult(task) } : undefined)
      if (task.state === 'failed') toast.warn(`${task.title}没有成功：${task.message || '请稍后再试'}`)
    }
  }, { immediate: true })
}
