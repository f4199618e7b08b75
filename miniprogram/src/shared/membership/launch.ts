/** What a page was opened with; WeChat gives every value URL-encoded. */
export interface LaunchOptions {
  /** The full address of an ordinary-link QR code, encoded once or twice. */
  q?: string
  /** The token itself (H5, links inside the app). */
  t?: string
  /** The scene of a mini-program code: the token, or t=token. */
  scene?: string
}

const TOKEN = /^[A-Za-z0-9_-]{6,64}$/

/** The join code's token in the ways it can arrive; null when there is none. */
export function tokenFromLaunch(options: LaunchOptions): string | null {
  return (
    tokenFromText(decoded(options.t)) ?? tokenFromText(decoded(options.q)) ?? tokenFromScene(decoded(options.scene))
  )
}

/** The token in a scanned or typed text: a poster's address, an H5 address, a mini-program path or the bare token. */
export function tokenFromText(text: string | null | undefined): string | null {
  const value = decoded(text)?.trim()
  if (!value) return null
  if (TOKEN.test(value)) return value
  const onPoster = /\/j\/([^/?#\s]+)/.exec(value)?.[1]
  if (onPoster && TOKEN.test(onPoster)) return onPoster
  const inQuery = /[?&](?:t|scene)=([^&#\s]+)/.exec(value)?.[1]
  if (inQuery) return tokenFromScene(decoded(inQuery))
  const nested = /[?&]q=([^&#\s]+)/.exec(value)?.[1]
  return nested ? tokenFromText(decoded(nested)) : null
}

/** Where the printed address leads: from WeChat's own scanner in `q`, from ours in `h`. */
export function printedHost(options: { q?: unknown; h?: unknown }): string {
  const text = decoded(String(options.h ?? '')) || decoded(String(options.q ?? '')) || ''
  return /^(?:https?:\/\/)?([^/?#\s]+)/i.exec(text)?.[1] ?? ''
}

/** What a scanned or typed code is, so that a wrong one can be explained. */
export type Scanned =
  | { kind: 'join'; token: string; host: string }
  | { kind: 'report'; token: string }
  | { kind: 'foreign'; what: string }

const OTHERS: [RegExp, string][] = [
  [/^(wxp|alipays?|alipayqr):|^https?:\/\/(qr\.alipay|wx\.tenpay|payapp\.weixin)\./i, '收付款码'],
  [/^https?:\/\/(u\.wechat|weixin\.qq|work\.weixin\.qq)\.com/i, '微信名片或群二维码'],
  [/^https?:\/\//i, '其他网站的二维码'],
  [/^\d{8,14}$/, '商品条形码'],
]

/** Tells our join codes, our report codes and everything else apart. `host` is where a printed address leads, if it is one. */
export function readCode(text: string): Scanned {
  const value = decoded(text)?.trim() ?? ''
  const other = OTHERS.find(([pattern]) => pattern.test(value))?.[1]
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(value)?.[1] ?? ''
  const report = /^https?:\/\/[^/]+\/r\/([A-Za-z0-9_-]{6,32})(?:[?#]|$)/.exec(value)?.[1]
  if (report) return { kind: 'report', token: report }
  if (/^\d{8,14}$/.test(value)) return { kind: 'foreign', what: other ?? '' }
  const token = tokenFromText(value)
  return token ? { kind: 'join', token, host } : { kind: 'foreign', what: other ?? '其他内容' }
}

function tokenFromScene(scene: string | null): string | null {
  if (!scene) return null
  const value = scene.startsWith('t=') ? scene.slice(2) : scene
  return TOKEN.test(value) ? value : null
}

/** Decodes until nothing changes (at most three times); a broken escape is left as it is. */
function decoded(text: string | null | undefined): string | null {
  if (!text) return null
  let value = text
  for (let i = 0; i < 3; i++) {
    let next: string
    try {
      next = decodeURIComponent(value)
    } catch {
      return value
    }
    if (next === value) break
    value = next
  }
  return value
}
