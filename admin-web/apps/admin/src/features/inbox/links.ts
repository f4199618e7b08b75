import type { RouteLocationRaw } from 'vue-router'
import { recordPage } from '../../app/features'
import type { Todo } from './api'

/** Where a to-do is dealt with. The server names the subject; pages belong to this face. */
export function todoTarget(todo: Pick<Todo, 'link'>): RouteLocationRaw {
  return recordPage(todo.link.name)?.to(todo.link.id) ?? '/inbox'
}
