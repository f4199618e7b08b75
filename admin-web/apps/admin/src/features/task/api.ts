import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const TASKS = '/api/v1/staff/task/tasks'

export type Task = Item<typeof TASKS>

export function listTasks(query: Query<typeof TASKS>, signal: AbortSignal): Promise<Reply<typeof TASKS>> {
  return body(api.GET(TASKS, { params: { query }, signal }))
}
