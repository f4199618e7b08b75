import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'

const TODOS = '/api/v1/staff/inbox/todos'

export type Todo = Item<typeof TODOS>

export function listTodos(query: Query<typeof TODOS>, signal: AbortSignal): Promise<Reply<typeof TODOS>> {
  return body(api.GET(TODOS, { params: { query }, signal }))
}
