const whole = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 0 })

/** 12,345 */
export function formatCount(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : whole.format(value)
}

/** +12, −3, 0: with a sign a reader sees at a glance. */
export function formatChange(value: number): string {
  if (value === 0) return '0'
  return `${value > 0 ? '+' : '−'}${whole.format(Math.abs(value))}`
}

/** 86.4%; a dash when there is nothing to divide by. */
export function formatShare(part: number, total: number): string {
  return total > 0 ? `${((part / total) * 100).toFixed(1)}%` : '—'
}

/** Money is counted in fen: 123456 → 1,234.56 */
export function formatFen(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—'
  const [yuan = '0', cents = '00'] = (Math.abs(value) / 100).toFixed(2).split('.')
  return `${value < 0 ? '−' : ''}${whole.format(Number(yuan))}.${cents}`
}

/** 1.2 MB */
export function formatBytes(size: number): string {
  if (size < 1024) return `${size} B`
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`
}
