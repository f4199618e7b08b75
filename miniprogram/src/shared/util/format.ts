/** Dates and masked numbers as people read them. Instants are UTC from the API, shown in the phone's zone. */

const two = (n: number) => String(n).padStart(2, '0')

export function formatDate(value: string | null | undefined): string {
  if (!value) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return ''
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export function formatTime(value: string | null | undefined): string {
  if (!value) return ''
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return ''
  return `${formatDate(value)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Relative only under 24 hours, else the date and time. */
export function formatSince(value: string | null | undefined, now: Date = new Date()): string {
  if (!value) return ''
  const minutes = Math.floor((now.getTime() - new Date(value).getTime()) / 60_000)
  if (Number.isNaN(minutes)) return ''
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} 小时前`
  return formatTime(value)
}

/** 320499 19990101 0003: groups that an eye can compare with the card. */
export function groupCert(cert: string): string {
  return cert.length === 18 ? `${cert.slice(0, 6)} ${cert.slice(6, 14)} ${cert.slice(14)}` : cert
}

export function groupMobile(phone: string): string {
  return phone.length === 11 ? `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}` : phone
}
