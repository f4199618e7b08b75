/**
 * Checks of what a person types about themselves. They mirror the server's (GB 11643-1999, GB/T 2260), which
 * stays the judge: nothing the server accepts is refused here.
 */

export type CertProblem = 'format' | 'area' | 'birthdate' | 'check_digit' | 'under_age'

const PROVINCES = new Set(
  ('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71').split(' '),
)
/** Residence permits of people from Hong Kong, Macao and Taiwan (since 2018-09-01). */
const PERMIT_AREAS = new Set(['810000', '820000', '830000'])
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARS = '10X98765432'
export const JOIN_AGE = 16

export const CERT_MESSAGES: Record<CertProblem, string> = {
  format: '身份证号应为 18 位，请核对',
  area: '身份证号开头的地区码不对，请核对',
  birthdate: '身份证号中的出生日期不对，请核对',
  check_digit: '身份证号最后一位校验不对，请核对',
  under_age: '未满 16 周岁暂不能加入工会',
}

/** Full-width characters, blanks and a small x are typing habits, not mistakes. */
export function normalizeCert(value: string): string {
  return value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

export function certProblem(value: string, today: Date = new Date()): CertProblem | null {
  const cert = normalizeCert(value)
  if (!/^[0-9]{17}[0-9X]$/.test(cert)) return 'format'
  if (!areaKnown(cert)) return 'area'
  const born = birthDate(cert)
  if (!born || born.getTime() > today.getTime() || born.getUTCFullYear() < 1900) return 'birthdate'
  if (checkDigit(cert) !== cert[17]) return 'check_digit'
  return ageOn(born, today) < JOIN_AGE ? 'under_age' : null
}

function areaKnown(cert: string): boolean {
  // Permanent residence cards of 2023: 9, province, country; 81–83 stand for the three regions' permits.
  if (cert[0] === '9') return PROVINCES.has(cert.slice(1, 3))
  if (cert[0] === '8') return PERMIT_AREAS.has(cert.slice(0, 6))
  return PROVINCES.has(cert.slice(0, 2))
}

function birthDate(cert: string): Date | null {
  const year = Number(cert.slice(6, 10))
  const month = Number(cert.slice(10, 12))
  const day = Number(cert.slice(12, 14))
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date : null
}

function checkDigit(cert: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(cert[i]), 0)
  return CHECK_CHARS[sum % 11]
}

function ageOn(born: Date, today: Date): number {
  const years = today.getFullYear() - born.getUTCFullYear()
  const reached =
    today.getMonth() > born.getUTCMonth() ||
    (today.getMonth() === born.getUTCMonth() && today.getDate() >= born.getUTCDate())
  return reached ? years : years - 1
}

export function normalizeMobile(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+86|0086)/, '')
}

export function isMobile(value: string): boolean {
  return /^1[3-9][0-9]{9}$/.test(normalizeMobile(value))
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
