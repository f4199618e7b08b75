/** Device storage with JSON values; a full or blocked store never breaks a page. */
export function readStored<T>(key: string): T | null {
  try {
    const text: unknown = uni.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : null
  } catch {
    return null
  }
}

/** False when the device refused to keep it (private mode, full). */
export function writeStored(key: string, value: unknown): boolean {
  try {
    uni.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    uni.removeStorageSync(key)
  } catch {
    // Nothing is kept there, which is what was wanted.
  }
}
