import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue'
import type { RouteLocationRaw, Router } from 'vue-router'
import { recordPage } from '../../app/features'
import type { Todo } from './api'

type Linked = Pick<Todo, 'link'>

interface Drawer {
  component: Component
  permission: string | undefined
}

/** Where a to-do is dealt with. The server names the subject; pages belong to this face. */
export function todoTarget(todo: Linked): RouteLocationRaw {
  return recordPage(todo.link.name)?.to(todo.link.id) ?? '/inbox'
}

const drawers = new Map<string, Drawer | null>()

/** The drawer in which records of this kind open over a list, as their own feature declares it; none for records with a page of their own. */
export function drawerOf(router: Router, name: string): Drawer | null {
  const known = drawers.get(name)
  if (known !== undefined) return known
  const path = recordPage(name)?.to('0')
  const matched = path ? router.resolve(path).matched : []
  const leaf = matched.at(-1)
  const page = leaf?.components?.default
  const found = leaf && page && leaf.path === `${matched.at(-2)?.path ?? ''}/:id` ? { component: (typeof page === 'function' ? defineAsyncComponent(page as AsyncComponentLoader) : page) as Component, permission: matched.map((one) => one.meta.permission).find((one) => typeof one === 'string') } : null
  drawers.set(name, found)
  return found
}

/** Over the inbox where the record has a drawer, so that J and K go on to the next thing to do; else its own page. */
export function inboxTarget(router: Router, todo: Linked, query: Record<string, unknown>): RouteLocationRaw {
  const { name, id } = todo.link
  return drawerOf(router, name) ? { path: `/inbox/${name}/${id}`, query: query as Record<string, string> } : todoTarget(todo)
}
