import { computed, nextTick } from 'vue'
import type { Density } from '../ui/table'
import { useStored } from './storage'

/** How a person wants one list. */
export interface ListSetting {
  /** Columns as arranged; those not named stand where the list puts them. */
  order: string[]
  /** null until the person chooses: then optional columns stay hidden. */
  hidden: string[] | null
  density: Density
  /** Rows per page; null leaves it to the list. */
  size: 20 | 50 | 100 | null
}

export interface ShellSetting {
  slim: boolean
  folded: string[]
}

export type Conditions = Record<string, string>

export interface SavedFilter {
  id: string
  list_key: string
  title: string
  conditions: Conditions
  is_default: boolean
}

export interface Preferences {
  shell: ShellSetting
  lists: Record<string, ListSetting>
  filters: SavedFilter[]
}

/** Where a face keeps preferences: its own routes of platform/preference. */
export interface PreferenceSource {
  load: () => Promise<Preferences>
  keepShell: (setting: ShellSetting) => Promise<unknown>
  keepList: (list: string, setting: ListSetting) => Promise<unknown>
  saveFilter: (list: string, filter: { title: string; conditions: Conditions; is_default: boolean }) => Promise<SavedFilter>
  changeFilter: (id: string, change: Partial<Pick<SavedFilter, 'title' | 'conditions' | 'is_default'>>) => Promise<SavedFilter>
  removeFilter: (id: string) => Promise<unknown>
}

const PLAIN: ListSetting = { order: [], hidden: null, density: 'normal', size: null }
const PATIENCE = 1500
const QUIET = 600

/** What the server last said, kept in this browser too, so that a list opens at once as it was left. */
const kept = useStored<Preferences | null>('preferences', null)
let source: PreferenceSource | null = null
const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** After signing in. Waits for the server only where this browser knows nothing yet, and not for long. */
export async function openPreferences(of: PreferenceSource): Promise<void> {
  source = of
  const fresh = of.load().then(
    (found) => {
      kept.value = found
    },
    () => undefined, // a desk without its settings still works
  )
  await nextTick() // until then what is kept is the last person's
  if (!kept.value) await Promise.race([fresh, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}

function now(): Preferences {
  return kept.value ?? { shell: { slim: false, folded: [] }, lists: {}, filters: [] }
}

/** Writes once the person has stopped trying things out; a lost write costs a remembered setting, no more. */
function later(key: string, write: (to: PreferenceSource) => Promise<unknown>): void {
  clearTimeout(waiting.get(key))
  waiting.set(
    key,
    setTimeout(() => {
      waiting.delete(key)
      if (source) void write(source).catch(() => undefined)
    }, QUIET),
  )
}

export const shellSetting = computed<ShellSetting>({
  get: () => now().shell,
  set: (shell) => {
    kept.value = { ...now(), shell }
    later('shell', (to) => to.keepShell(now().shell))
  },
})

export function listSetting(list: string): ListSetting {
  return { ...PLAIN, ...now().lists[list] }
}

export function setListSetting(list: string, change: Partial<ListSetting>): void {
  const setting = { ...listSetting(list), ...change }
  kept.value = { ...now(), lists: { ...now().lists, [list]: setting } }
  later(`list.${list}`, (to) => to.keepList(list, listSetting(list)))
}

export function savedFilters(list: string): SavedFilter[] {
  return now().filters.filter((one) => one.list_key === list)
}

export function defaultConditions(list: string): Conditions | null {
  return savedFilters(list).find((one) => one.is_default)?.conditions ?? null
}

function adopt(changed: SavedFilter): SavedFilter {
  const same = (one: SavedFilter) => one.id === changed.id
  const rest = now().filters.map((one) => (changed.is_default && one.list_key === changed.list_key && !same(one) ? { ...one, is_default: false } : one))
  const filters = rest.some(same) ? rest.map((one) => (same(one) ? changed : one)) : [...rest, changed]
  kept.value = { ...now(), filters }
  return changed
}

function present(): PreferenceSource {
  if (!source) throw new Error('openPreferences() has not been called')
  return source
}

export const keepFilter = async (list: string, filter: { title: string; conditions: Conditions; is_default: boolean }): Promise<SavedFilter> => adopt(await present().saveFilter(list, filter))

export const changeFilter = async (id: string, change: Partial<Pick<SavedFilter, 'title' | 'conditions' | 'is_default'>>): Promise<SavedFilter> =>
  adopt(await present().changeFilter(id, change))

export async function dropFilter(id: string): Promise<void> {
  await present().removeFilter(id)
  kept.value = { ...now(), filters: now().filters.filter((one) => one.id !== id) }
}
