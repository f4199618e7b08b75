import { readStored, removeStored, writeStored } from '@/shared/platform/storage'

/** One answer of the server as it was last heard, and when. */
export interface Kept<T> {
  at: number
  value: T
}

const INDEX = 'uh.kept'
const MOST = 24
const LARGEST = 60_000
const KEEP_MS = 7 * 24 * 3600 * 1000

const nameOf = (key: string) => `${INDEX}.${key}`

function names(): string[] {
  return readStored<string[]>(INDEX) ?? []
}

/**
 * Remembers an answer on this device, for when the network is gone. Only what its reader sees anyway (numbers masked by
 * the server); the oldest go first, and logging out forgets all of it.
 */
export function keep(key: string, value: unknown, now: number = Date.now()): void {
  if (JSON.stringify(value ?? null).length > LARGEST) return
  const all = [key, ...names().filter((one) => one !== key)]
  for (const old of all.splice(MOST)) removeStored(nameOf(old))
  if (writeStored(nameOf(key), { at: now, value } satisfies Kept<unknown>)) writeStored(INDEX, all)
}

/** What was last heard, unless it is a week old. */
export function lastKept<T>(key: string, now: number = Date.now()): Kept<T> | null {
  const found = readStored<Kept<T>>(nameOf(key))
  return found && now - found.at <= KEEP_MS ? found : null
}

export function forgetKept(): void {
  for (const key of names()) removeStored(nameOf(key))
  removeStored(INDEX)
}
