import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const TODOS = '/api/v1/staff/inbox/todos'
const COPIES = '/api/v1/staff/inbox/copies'
const COPY_READ = '/api/v1/staff/inbox/copies/{copy_id}/read'
const ALL_READ = '/api/v1/staff/inbox/copies/read-all'
const KINDS = '/api/v1/staff/inbox/kinds'
const SUMMARY = '/api/v1/staff/inbox/summary'
const APPROVE = '/api/v1/staff/flow/tasks/batch-approve'

export type Todo = Item<typeof TODOS>
export type Copy = Item<typeof COPIES>
export type Kind = Item<typeof KINDS>
export type TasksApproved = Reply<typeof APPROVE, 'post'>

export function listTodos(query: Query<typeof TODOS>, signal?: AbortSignal): Promise<Reply<typeof TODOS>> {
  return body(api.GET(TODOS, { params: { query }, ...(signal ? { signal } : {}) }))
}

export function listCopies(query: Query<typeof COPIES>, signal?: AbortSignal): Promise<Reply<typeof COPIES>> {
  return body(api.GET(COPIES, { params: { query }, ...(signal ? { signal } : {}) }))
}

export const listKinds = (box: 'open' | 'done', signal: AbortSignal): Promise<Reply<typeof KINDS>> => body(api.GET(KINDS, { params: { query: { box } }, signal }))

export const getSummary = (signal: AbortSignal): Promise<Reply<typeof SUMMARY>> => body(api.GET(SUMMARY, { signal }))

export const markCopyRead = (id: string) => api.POST(COPY_READ, { params: { path: { copy_id: id } } })

export const markAllCopiesRead = () => api.POST(ALL_READ)

/** Approve to-dos of several processes; each is decided by itself, and what is refused is named with its reason. */
export const approveTasks = (sent: Body<typeof APPROVE>): Promise<TasksApproved> => body(api.POST(APPROVE, { body: sent }))
