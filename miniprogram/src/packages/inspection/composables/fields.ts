import { reactive } from 'vue'
import type { FieldError } from '@/shared/http'
import type { ReportForm } from '@/shared/http/types'
import { certMessage, isMobile, isPersonName, normalizeCert, normalizeMobile, normalizeName } from '@/shared/validate/identity'

export interface Companion {
  key: string
  name: string
  certNo: string
  phone: string
}

export interface ReportValues {
  name: string
  certNo: string
  phone: string
  companions: Companion[]
  employer: string
  cause: string
  grid: string
  demand: string
}

export const STEPS = ['本人', '同行', '单位', '诉求', '照片', '核对'] as const
export const STEP = { who: 0, companions: 1, employer: 2, demand: 3, photos: 4, check: 5 } as const

/** The server's field names, with the step that holds them. */
const AT: Record<string, [string, number]> = {
  name: ['name', STEP.who],
  cert_no: ['certNo', STEP.who],
  phone: ['phone', STEP.who],
  companions: ['companions', STEP.companions],
  employer_name: ['employer', STEP.employer],
  cause: ['cause', STEP.employer],
  grid_unit_id: ['grid', STEP.employer],
  demand: ['demand', STEP.demand],
  code: ['code', STEP.photos],
  photo_ids: ['photos', STEP.photos],
  consent: ['consent', STEP.check],
}

export const nameProblem = (value: string) =>
  value.trim() === '' ? '请填写姓名' : isPersonName(value) ? '' : '姓名应与身份证一致，2 个字以上，不含数字和符号'

export function certProblemText(value: string): string {
  if (value.trim() === '') return '请填写身份证号'
  return certMessage(value) // whoever works may report, however young
}

export const phoneProblem = (value: string, needed = true) =>
  value.trim() === '' ? (needed ? '请填写手机号码' : '') : isMobile(value) ? '' : '手机号码应为 11 位，以 1 开头，请核对'

/** The fields of a report with their errors, checked step by step. */
export function useFields() {
  const values = reactive<ReportValues>({ name: '', certNo: '', phone: '', companions: [], employer: '', cause: '', grid: '', demand: '' })
  const errors = reactive<Record<string, string>>({})

  function say(key: string, problem: string): boolean {
    errors[key] = problem
    return problem === ''
  }

  const all = (results: boolean[]) => results.every(Boolean)

  function completeWho(): boolean {
    return all([say('name', nameProblem(values.name)), say('certNo', certProblemText(values.certNo)), say('phone', phoneProblem(values.phone))])
  }

  function completeCompanions(): boolean {
    const seen = new Set([normalizeCert(values.certNo)])
    return all(
      values.companions.map((one, i) => {
        const cert = normalizeCert(one.certNo)
        const problem = certProblemText(one.certNo) || (seen.has(cert) ? '这个人已经填过了，请核对身份证号' : '')
        seen.add(cert)
        const ok = [say(`companions.${i}.name`, nameProblem(one.name)), say(`companions.${i}.certNo`, problem)]
        return all([...ok, say(`companions.${i}.phone`, phoneProblem(one.phone, false))])
      }),
    )
  }

  function completeEmployer(): boolean {
    return all([
      say('employer', values.employer.trim().length < 2 ? '请填写对方单位的名称，不知道全称就写招牌或工地的名称' : ''),
      say('cause', values.cause ? '' : '请选择反映的是哪类问题'),
      say('grid', values.grid ? '' : '请选择单位所在的街道网格'),
    ])
  }

  function completeDemand(form: ReportForm): boolean {
    const least = form.limits.demand_least
    return say('demand', values.demand.trim().length < least ? `请写清楚发生了什么、要求什么，至少 ${least} 个字` : '')
  }

  /** The server's words go to their fields; returns the step that holds the first of them. */
  function takeServerErrors(fields: FieldError[]): number | null {
    let first: number | null = null
    for (const { field, message } of fields) {
      const [head = '', n, part] = field.split('.')
      const known = AT[head]
      if (!known) continue
      const own = part === 'cert_no' ? 'certNo' : part
      errors[head === 'companions' && n !== undefined && own ? `companions.${n}.${own}` : known[0]] = message
      first = Math.min(first ?? known[1], known[1])
    }
    return first
  }

  function body() {
    return {
      name: normalizeName(values.name),
      cert_no: normalizeCert(values.certNo),
      companions: values.companions.map((one) => ({
        name: normalizeName(one.name), cert_no: normalizeCert(one.certNo), phone: one.phone.trim() ? normalizeMobile(one.phone) : null,
      })),
      employer_name: values.employer.trim(),
      cause: values.cause,
      grid_unit_id: values.grid,
      demand: values.demand.trim(),
    }
  }

  return { values, errors, completeWho, completeCompanions, completeEmployer, completeDemand, takeServerErrors, body }
}
