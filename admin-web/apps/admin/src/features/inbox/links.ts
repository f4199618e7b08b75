import type { RouteLocationRaw } from 'vue-router'
import type { Todo } from './api'

/** Where a to-do is dealt with. The server names the subject; pages belong to this face. */
const PAGES: Record<string, (id: string) => RouteLocationRaw> = {
  content_consultation: (id) => `/content/consultations/${id}`,
  membership_application: (id) => `/membership/applications/${id}`,
  membership_transfer: (id) => `/membership/transfers/${id}`,
  membership_verification: (id) => `/membership/verifications/${id}`,
  membership_leave: (id) => `/membership/leaves/${id}`,
}

export function todoTarget(todo: Pick<Todo, 'link'>): RouteLocationRaw {
  return PAGES[todo.link.name]?.(todo.link.id) ?? '/inbox'
}
