import { useQuery } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { whileActive } from '@unionhub/shared/composables/activity'
import { toast } from '@unionhub/shared/composables/toast'
import { listTasks, type Task } from '../api'

const BUSY_MS = 2_000
const QUIET_MS = 60_000
const SHOWN = 20

const underWay = (task: Task): boolean => task.state === 'queued' || task.state === 'running'

/** The latest tasks; asked for often while one is under way, and announced when it ends. */
export function useTasks() {
  const request = useQuery({
    queryKey: ['task', 'tasks'],
    queryFn: async ({ signal }) => (await listTasks({ page: 1, size: SHOWN }, signal)).items,
    refetchInterval: (query) => whileActive(query.state.data?.some(underWay) ? BUSY_MS : QUIET_MS),
  })
  const tasks = computed<Task[]>(() => request.data.value ?? [])
  const running = computed(() => tasks.value.filter(underWay).length)

  return {
    tasks,
    running,
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
  }
}

/** Call once per page that starts tasks: says aloud when one of them is finished. */
export function useTaskNews(): void {
  const { tasks } = useTasks()
  watch(tasks, (now, before) => {
    const busy = new Set(before.filter(underWay).map((task) => task.id))
    for (const task of now) {
      if (!busy.has(task.id)) continue
      if (task.state === 'done') toast.done(`${task.title}已完成，可在右上角“导入导出任务”下载`)
      if (task.state === 'failed') toast.warn(`${task.title}没有成功：${task.message ?? '请稍后再试'}`)
    }
  })
}
