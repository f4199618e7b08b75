import { ref, watch, type Ref } from 'vue'

const scope = ref('guest')
const DRAFT = 'uh.draft.'

/** Settings of one person must not show up for the next one at the same desk, nor what they were writing. */
export function setStorageScope(person: string): void {
  scope.value = person
  dropDrafts(person)
}

/** Where a draft of the present person is kept (see useDraft): in this tab only. */
export const draftKey = (name: string): string => `${DRAFT}${scope.value}.${name}`

/** Forgets what was being written in this tab, but for one person's. */
export function dropDrafts(except?: string): void {
  if (!globalThis.sessionStorage) return
  const own = except === undefined ? null : `${DRAFT}${except}.`
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(DRAFT) && !(own && key.startsWith(own))) sessionStorage.removeItem(key)
  }
}

export function readStored<T>(key: string, fallback: T): T {
  try {
    const text = localStorage.getItem(key)
    return text === null ? fallback : (JSON.parse(text) as T)
  } catch {
    return fallback
  }
}

export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    /* A full or forbidden store only costs the person a remembered setting. */
  }
}

/** A value remembered in this browser, per person unless `shared`. */
export function useStored<T>(name: string, fallback: T, shared = false): Ref<T> {
  const address = () => `uh.${shared ? 'all' : scope.value}.${name}`
  const value = ref(readStored(address(), fallback)) as Ref<T>
  watch(scope, () => {
    if (!shared) value.value = readStored(address(), fallback)
  })
  watch(value, (now) => writeStored(address(), now), { deep: true })
  return value
}
