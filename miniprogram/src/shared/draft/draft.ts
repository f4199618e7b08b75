import { uuid } from '@/shared/http/uuid'
import { readStored, removeStored, writeStored } from '@/shared/platform/storage'

/** What was typed, when, and the key under which it was last sent. */
interface Stored<T> {
  values: T
  savedAt: number
  key: string | null
  /** Fingerprint of the body that the key belongs to: another body is another submission. */
  keyFor: string | null
}

const KEEP_MS = 72 * 3600 * 1000

/** A form's draft on the device: written at every field, there again after a kill, gone after submission. */
export class DraftStore<T extends object> {
  constructor(
    private readonly name: string,
    private readonly now: () => number = Date.now,
  ) {}

  load(): T | null {
    return this.read()?.values ?? null
  }

  save(values: T): boolean {
    const before = this.read()
    return writeStored(this.name, {
      values,
      savedAt: this.now(),
      key: before?.key ?? null,
      keyFor: before?.keyFor ?? null,
    } satisfies Stored<T>)
  }

  /** The key for this body: the same after a lost answer or a restart, a new one when the body changed. */
  keyFor(body: object): string {
    const before = this.read()
    const print = fingerprint(JSON.stringify(body))
    if (before?.key && before.keyFor === print) return before.key
    const key = uuid()
    if (before) writeStored(this.name, { ...before, key, keyFor: print } satisfies Stored<T>)
    return key
  }

  clear(): void {
    removeStored(this.name)
  }

  private read(): Stored<T> | null {
    const stored = readStored<Stored<T>>(this.name)
    if (!stored) return null
    if (this.now() - stored.savedAt > KEEP_MS) {
      this.clear()
      return null
    }
    return stored
  }
}

/** FNV-1a over UTF-16 units, twice with different seeds: tells two bodies apart without keeping them again. */
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let value = seed
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
    return value.toString(16).padStart(8, '0')
  }
  return hash(0x811c9dc5) + hash(0x9e3779b9)
}
