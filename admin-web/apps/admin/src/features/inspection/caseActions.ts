import type { ActionBody, CaseDetail } from './api/cases'
import { caseWords, type CaseWords } from './caseWords'

/** What may be done to a case here, from the rare to the likely: the last one that can be done is the one most pressed. */
export const CASE_ACTIONS = [
  'hand_over',
  'execute',
  'return',
  'invalidate',
  'send_back',
  'fail',
  'reassign_grid',
  'complete',
  'file',
  'investigate',
  'handle',
  'decide_penalty',
  'close',
  'settle',
  'take_over',
  'assign',
  'claim',
  'accept',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** After these the case is somebody else's: the next one is shown. */
export const LEAVES: readonly CaseAction[] = ['settle', 'fail', 'return', 'invalidate', 'reassign_grid', 'take_over', 'assign', 'send_back', 'hand_over']
/** After these the person may not even look at it any more. */
export const LOSES: readonly CaseAction[] = ['return', 'send_back']

/** 区本级 among the choices of a grid. */
export const DISTRICT = '0'

/** What the bar offers now. Whatever is missing is asked for first (INSP-20, INSP-21). */
export function actionsOf(found: Pick<CaseDetail, 'actions' | 'missing'>): CaseAction[] {
  const possible = CASE_ACTIONS.filter((action) => found.actions.includes(action))
  if (!found.missing.length || !possible.includes('complete')) return possible
  return [...possible.filter((action) => action !== 'complete'), 'complete']
}

export interface ActionForm {
  text: string
  mode: string
  amount: string
  /** Wall time in Beijing, 2026-11-23 09:30. */
  at: string
  kind: 'self' | 'court'
  grid: string
  inspector: string
  uscc: string
  employer: string
}

export const emptyForm = (): ActionForm => ({ text: '', mode: '', amount: '', at: '', kind: 'self', grid: '', inspector: '', uscc: '', employer: '' })

/** 1,234.5 → 123450 fen; null when it is no amount of money. */
export function toFen(text: string): number | null {
  const plain = text.replaceAll(/[,，\s]/g, '')
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(plain)) return null
  const [yuan = '0', cents = ''] = plain.split('.')
  return Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** What is still wrong, by field; empty when it may be sent. */
export function problemsOf(action: CaseAction, form: ActionForm, words: CaseWords, missing: readonly string[]): Partial<Record<keyof ActionForm, string>> {
  const found: Partial<Record<keyof ActionForm, string>> = {}
  const asks = (field: keyof ActionForm) => words.fields.includes(field)
  if (asks('mode') && !form.mode) found.mode = '请选择成功方式'
  if (asks('amount') && toFen(form.amount) === null) found.amount = '请填写金额，最多两位小数；没有金额的填 0'
  if (asks('at') && !form.at) found.at = '请选择时间'
  if (asks('inspector') && !form.inspector) found.inspector = '请选择监察员'
  if (action === 'reassign_grid' && !form.grid) found.grid = '请选择所属网格'
  if (action === 'complete') {
    const code = form.uscc.trim().toUpperCase()
    if (missing.includes('uscc') && !code) found.uscc = '请填写统一社会信用代码'
    else if (code && !USCC.test(code)) found.uscc = '统一社会信用代码是 18 位数字或大写字母，不含 I、O、Z、S、V'
    if (missing.includes('grid') && !form.grid) found.grid = '请选择所属网格'
    if (!code && !form.grid) found.uscc ??= '请填写要完善的内容'
  }
  if (form.text.trim().length < words.least) found.text = words.least > 1 ? `请填写${words.label}，至少 ${words.least} 个字` : `请填写${words.label}`
  return found
}

/** The body an action sends. */
export function bodyOf(action: CaseAction, version: number, form: ActionForm): ActionBody {
  const words = caseWords(action)
  const text = form.text.trim()
  const sent: ActionBody = { version }
  for (const field of words.fields) {
    if (field === 'mode') sent.mode = form.mode
    if (field === 'amount') sent.amount_fen = toFen(form.amount) ?? 0
    if (field === 'at') sent.at = `${form.at.replace(' ', 'T')}:00+08:00`
    if (field === 'kind') sent.kind = form.kind
    if (field === 'inspector') sent.inspector_account_id = form.inspector
    if (field === 'grid' && action === 'reassign_grid') sent.grid_unit_id = form.grid === DISTRICT ? null : form.grid
    if (field === 'grid' && action === 'complete' && form.grid) sent.grid_unit_id = form.grid
    if (field === 'uscc' && form.uscc.trim()) sent.uscc = form.uscc.trim().toUpperCase()
    if (field === 'employer' && form.employer.trim()) sent.employer_name = form.employer.trim()
    if (field === 'text' && text) sent[words.reason ? 'reason' : 'note'] = text
  }
  return sent
}
