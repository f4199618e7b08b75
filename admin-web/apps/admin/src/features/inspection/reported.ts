import { DISTRICT } from './caseActions'

/** Somebody who came along, as the form holds it. `id` and the masks are of one already on file. */
export interface CompanionForm {
  key: number
  id: string | null
  name: string
  cert_no: string
  phone: string
  certMasked: string
  phoneMasked: string
  forget: ('cert_no' | 'phone')[]
}

/** What cases and petitions have in common (INSP-06, INSP-26). */
export interface ReportedForm {
  name: string
  cert_no: string
  phone: string
  companions: CompanionForm[]
  employer_name: string
  cause: string
  grid: string
  demand: string
}

export const COMPANIONS_MOST = 20
let keys = 0

export const blankCompanion = (): CompanionForm => ({ key: ++keys, id: null, name: '', cert_no: '', phone: '', certMasked: '', phoneMasked: '', forget: [] })

export const blankReported = (): ReportedForm => ({ name: '', cert_no: '', phone: '', companions: [], employer_name: '', cause: '', grid: '', demand: '' })

/** The grid as the server takes it: 区本级 is null. */
export const gridOf = (grid: string): string | null => (grid === DISTRICT ? null : grid)

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const plain = (text: string) => text.replace(/\s/g, '').toUpperCase()

/** Whether it is a whole card number with the right last character (GB 11643). */
export function isCard(text: string): boolean {
  const number = plain(text)
  if (!/^\d{17}[\dX]$/.test(number)) return false
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return '10X98765432'[sum % 11] === number[17]
}

/** What is wrong with a number that is all typed; said before the form is handed in. */
export const cardProblem = (text: string): string => (plain(text).length >= 18 && !isCard(text) ? '身份证号有误，请核对，特别是最后一位' : '')

/** What is still missing before the form can be handed in, in the order of the page. */
export function missingOf(form: ReportedForm, numbersOnFile = false): string[] {
  const wanted: [boolean, string][] = [
    [form.name.trim().length > 1, '姓名'],
    [numbersOnFile || Boolean(form.cert_no.trim()), '身份证号'],
    [numbersOnFile || Boolean(form.phone.trim()), '联系方式'],
    [form.companions.every((one) => one.name.trim().length > 1), '同行人员姓名'],
    [form.employer_name.trim().length > 1, '对方单位'],
    [Boolean(form.cause), '案由'],
    [Boolean(form.grid), '所属网格'],
    [form.demand.trim().length > 1, '具体诉求'],
  ]
  return wanted.filter(([given]) => !given).map(([, label]) => label)
}
