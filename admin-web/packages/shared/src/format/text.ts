/** What a list may show of a number it never decrypts. */
export function formatTail(tail: string | null | undefined): string {
  return tail ? `尾号 ${tail}` : '—'
}

export function orDash(value: string | number | null | undefined): string {
  return value === null || value === undefined || value === '' ? '—' : String(value)
}

/** `user_agent` in words an administrator knows. */
export function formatAgent(agent: string | null | undefined): string {
  if (!agent) return '—'
  const browser = [
    [/MicroMessenger/, '微信'],
    [/Edg\//, 'Edge 浏览器'],
    [/Firefox\//, '火狐浏览器'],
    [/Chrome\//, 'Chrome 浏览器'],
    [/Safari\//, 'Safari 浏览器'],
  ].find(([pattern]) => (pattern as RegExp).test(agent))?.[1]
  const system = [
    [/Windows/, 'Windows'],
    [/Android/, '安卓'],
    [/iPhone|iPad/, '苹果手机'],
    [/Mac OS/, 'macOS'],
    [/Linux/, 'Linux'],
  ].find(([pattern]) => (pattern as RegExp).test(agent))?.[1]
  return [browser, system].filter(Boolean).join(' · ') || agent
}
