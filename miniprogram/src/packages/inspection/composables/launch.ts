export interface LaunchOptions {
  /** The full address of the printed code, encoded once or twice. */
  q?: string
  /** The token itself (H5, links inside the app). */
  t?: string
}

const TOKEN = /^[A-Za-z0-9_-]{6,32}$/

/** The report code's token in the ways it can arrive; null when there is none. */
export function tokenFrom(options: LaunchOptions): string | null {
  return tokenIn(options.t) ?? tokenIn(options.q)
}

/** The token in a scanned or typed text: the printed address, the page's own, or the bare token. */
export function tokenIn(text: string | null | undefined): string | null {
  const value = decoded(text ?? '').trim()
  if (TOKEN.test(value)) return value
  const found = /\/r\/([^/?#\s]+)/.exec(value)?.[1] ?? /[?&]t=([^&#\s]+)/.exec(value)?.[1] ?? ''
  return TOKEN.test(found) ? found : null
}

/** Decodes until nothing changes (at most three times); a broken escape is left as it is. */
function decoded(text: string): string {
  let value = text
  for (let i = 0; i < 3; i++) {
    try {
      const next = decodeURIComponent(value)
      if (next === value) break
      value = next
    } catch {
      break
    }
  }
  return value
}
