import type { Check } from '@unionhub/shared/ui/checks'
import { formatDate } from '@unionhub/shared/format/date'
import type { Petition, PetitionFilters } from './api/petitions'

/** What is looked for without standing in the address bar. */
export interface Secret {
  kind: 'cert_no' | 'phone' | 'words'
  value: string
}

export const SECRET_NAMES: Record<Secret['kind'], string> = { cert_no: '身份证号', phone: '联系方式', words: '诉求或结果说明' }

export const PETITION_FILTERS = ['q', 'finished', 'grid_unit_id', 'cause', 'result', 'handled_from', 'handled_to', 'registered_from', 'registered_to', 'name', 'companion', 'employer_name', 'employer_id', 'year', 'voided'] as const
export type PetitionFilter = (typeof PETITION_FILTERS)[number]

/** What the address bar says as the server wants it. */
export function conditionsOf(text: Partial<Record<PetitionFilter, string>>): PetitionFilters {
  const { finished, voided, year, ...rest } = text
  return {
    ...rest,
    ...(finished === 'true' || finished === 'false' ? { finished: finished === 'true' } : {}),
    ...(voided === 'true' ? { voided: true } : {}),
    ...(Number(year) ? { year: Number(year) } : {}),
  }
}

/** As the chip says it: numbers by their tail only. */
export const secretText = (secret: Secret): string => `${SECRET_NAMES[secret.kind]}${secret.kind === 'words' ? `含“${secret.value}”` : `尾号 ${secret.value.slice(-4)}`}`

/** What the system found before a petition is handled: the same person elsewhere, and whether the employer can be told apart. */
export function petitionChecks(it: Petition): Check[] {
  const others = it.others.map((one) => `${formatDate(one.registered_on)} ${one.employer_name}${one.cause_name}（${one.finished ? '已处置' : '未处置'}）`)
  const same = it.others.some((one) => one.employer_name === it.employer_name)
  return [
    others.length
      ? { key: 'duplicate', title: '重复信访', result: same ? 'fail' : 'warn', result_name: same ? '同一单位' : `另有 ${others.length} 件`, evidence: `同一证件号另有：${others.join('；')}` }
      : { key: 'duplicate', title: '重复信访', result: 'pass', result_name: '无重复', evidence: '没有同一证件号的其他信访' },
    it.employer_uscc
      ? { key: 'employer', title: '对方单位', result: 'pass', result_name: '已核对', evidence: `统一社会信用代码 ${it.employer_uscc}` }
      : { key: 'employer', title: '对方单位', result: 'unknown', result_name: '未完善', evidence: '没有统一社会信用代码，请核对单位全称' },
  ]
}
