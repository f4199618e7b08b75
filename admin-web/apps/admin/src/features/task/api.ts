import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const TASKS = '/api/v1/staff/task/tasks'

export type Task = Item<typeof TASKS>

export function listTasks(query: Query<typeof TASKS>, signal: AbortSignal): Promise<Reply<typeof TASKS>> {
  return body(api.GET(TASKS, { params: { query }, signal }))
}

/** Stops a task: at once while it waits, at its next step while it runs. */
export function cancelTask(id: string): Promise<Reply<'/api/v1/staff/task/tasks/{task_id}/cancel', 'post'>> {
  return body(api.POST('/api/v1/staff/task/tasks/{task_id}/cancel', { params: { path: { task_id: id } } }))
}
