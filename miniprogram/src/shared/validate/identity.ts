/**
 * Checks of what a person types about themselves. They mirror the server's, which stays the judge: nothing the server
 * accepts is refused here.
 */
import { checkIdCard, checkMobile, normalizeCode, normalizeMobile } from '@core/codes'

export { normalizeMobile, normalizeCode as normalizeCert }

export const JOIN_AGE = 16
const UNDER_AGE = `未满 ${JOIN_AGE} 周岁暂不能加入工会`

const isoDay = (day: Date): string => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** What is wrong with an identity number, in words; nothing when it is right. */
export function certMessage(value: string, today: Date = new Date()): string {
  return checkIdCard(value, isoDay(today)).message
}

/** The same for whoever joins: one must be old enough. */
export function joinCertMessage(value: string, today: Date = new Date()): string {
  const found = checkIdCard(value, isoDay(today))
  return found.message || (isUnderAge(found.value, today) ? UNDER_AGE : '')
}

function isUnderAge(cert: string, today: Date): boolean {
  const grown = `${Number(cert.slice(6, 10)) + JOIN_AGE}${cert.slice(10, 14)}`
  return isoDay(today).replace(/-/g, '') < grown
}

export function isMobile(value: string): boolean {
  return checkMobile(value).problem === ''
}

export function normalizeName(value: string): string {
  return value.normalize('NFKC').replace(/[•・‧∙]/g, '·').replace(/\s+/g, ' ').trim()
}

/** A name as an identity card bears it: 2–50 characters, no digits or signs other than the middle dot. */
export function isPersonName(value: string): boolean {
  const name = normalizeName(value)
  return name.length >= 2 && name.length <= 50 && /^[\p{L}·. ]+$/u.test(name)
}

export function isSmsCode(value: string): boolean {
  return /^[0-9]{4,8}$/.test(value.trim())
}
