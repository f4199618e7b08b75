/** Codes of persons, organisations and contacts as people type them (GB 11643, GB 32100); the server's `kernel/codes` is the judge. */

/** The value as it is kept, and what is wrong with it: nothing, or a code and a sentence for the person. */
export interface Checked {
  value: string
  problem: '' | 'format' | 'area' | 'birthdate' | 'check_digit'
  message: string
}

const PROVINCES = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '))
const REGIONS = new Set(['81', '82', '83'])
const PERMIT_AREAS = new Set(['810000', '820000', '830000'])
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const USCC_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const PLATE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z](?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJ-NP-Z0-9]{6})$/

/** Full-width becomes ASCII; blanks and what cannot be seen go: phones paste codes with both. */
export function squeeze(value: string): string {
  return value.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, '')
}

const fine = (value: string): Checked => ({ value, problem: '', message: '' })
const wrong = (value: string, message: string, problem: Checked['problem'] = 'format'): Checked => ({ value, problem, message })
const shaped = (value: string, pattern: RegExp, message: string): Checked => (pattern.test(value) ? fine(value) : wrong(value, message))

export function normalizeMobile(value: string): string {
  const number = squeeze(value).replace(/[-()]/g, '')
  if (number.startsWith('+86')) return number.slice(3)
  if (number.startsWith('0086')) return number.slice(4)
  return number.startsWith('86') && number.length === 13 ? number.slice(2) : number
}

export function checkMobile(value: string): Checked {
  return shaped(normalizeMobile(value), /^1[3-9][0-9]{9}$/, '手机号应为 11 位数字，以 13 到 19 开头，请核对')
}

export function checkLandline(value: string): Checked {
  return shaped(squeeze(value), /^(0[0-9]{2,3}-?)?[0-9]{7,8}(-[0-9]{1,6})?$/, '固定电话应为区号加 7 到 8 位号码，如 0519-88886666')
}

export function checkEmail(value: string): Checked {
  const address = squeeze(value)
  const message = '邮箱格式不对，应像 name@example.com'
  return [...address].length > 254 ? wrong(address, message) : shaped(address, /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/, message)
}

export function checkPostcode(value: string): Checked {
  return shaped(squeeze(value), /^[0-9]{6}$/, '邮政编码应为 6 位数字')
}

export function checkBankCard(value: string): Checked {
  return shaped(squeeze(value).replace(/-/g, ''), /^[0-9]{12,19}$/, '银行卡号应为 12 到 19 位数字，请核对')
}

export function checkPlate(value: string): Checked {
  return shaped(squeeze(value).replace(/·/g, '').toUpperCase(), PLATE, '车牌号格式不对，应像 苏D12345')
}

function realDay(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function areaKnown(number: string): boolean {
  if (number[0] === '9') return PROVINCES.has(number.slice(1, 3))
  const province = number.slice(0, 2)
  return PERMIT_AREAS.has(number.slice(0, 6)) || (PROVINCES.has(province) && !REGIONS.has(province))
}

export function idCheckChar(first17: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** The number of a certificate or a credit code without blanks and hyphens, in capitals. */
export const normalizeCode = (value: string): string => squeeze(value).replace(/-/g, '').toUpperCase()

/** `today` is an ISO day. */
export function checkIdCard(value: string, today: string): Checked {
  const number = normalizeCode(value)
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return wrong(number, '身份证号应为 18 位，前 17 位是数字，最后一位是数字或 X，请核对')
  if (!areaKnown(number)) return wrong(number, '身份证号前两位不是有效的省份代码，请核对', 'area')
  const born = number.slice(6, 14)
  if (!realDay(born)) return wrong(number, '身份证号中的出生日期不存在，请核对第 7 到 14 位', 'birthdate')
  if (born < '19000101' || born > today.replace(/-/g, '')) return wrong(number, '身份证号中的出生日期早于 1900 年或晚于今天，请核对第 7 到 14 位', 'birthdate')
  return idCheckChar(number.slice(0, 17)) === number[17] ? fine(number) : wrong(number, '身份证号最后一位校验不对，请核对', 'check_digit')
}

export function checkUscc(value: string): Checked {
  const code = normalizeCode(value)
  if (!USCC.test(code)) return wrong(code, '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、Z、S、V），请核对')
  const sum = USCC_WEIGHTS.reduce((total, weight, place) => total + weight * USCC_CHARS.indexOf(code.charAt(place)), 0)
  return USCC_CHARS[(31 - (sum % 31)) % 31] === code[17] ? fine(code) : wrong(code, '统一社会信用代码最后一位校验不对，请核对', 'check_digit')
}
