import { formatTime } from '@/shared/util/format'
import { checkUscc } from '@core/codes'
import { CASE_ACTIONS, type CaseAction, type CaseDetail } from './types'

/** What an action asks for. ``inspector``, ``grid`` and ``mode`` are chosen from lists the server keeps. */
export type FieldKind = 'note' | 'text' | 'money' | 'time' | 'uscc' | 'inspector' | 'grid' | 'mode' | 'chips'

export interface FieldSpec {
  /** The name in the body that is sent. */
  key: string
  kind: FieldKind
  label: string
  need: boolean
  hint?: string
  presets?: readonly string[]
  /** What ``chips`` offers. */
  options?: readonly { value: string; name: string }[]
  /** Whether 区本级 may be chosen too. */
  district?: boolean
}

export interface ActionForm {
  verb: string
  title: string
  text: string
  /** What cannot be undone or has a price. */
  warning: string
  danger: boolean
  fields: FieldSpec[]
  done: string
  /** Afterwards the officer no longer has the case on the desk. */
  leaves: boolean
}

export type FormValues = Record<string, string>

const NOTE_MOST = 1000
const NOTE_LEAST = 2
const NAME_LEAST = 2
/** Value of the choice 区本级, which the server calls null. */
export const DISTRICT = 'district'

const note = (label: string, need = true, presets: readonly string[] = []): FieldSpec => ({ key: 'note', kind: 'note', label, need, presets })
const reason = (label: string, presets: readonly string[] = []): FieldSpec => ({ key: 'reason', kind: 'note', label, need: true, presets })
const money = (key: string, label: string): FieldSpec => ({ key, kind: 'money', label, need: true, hint: '为当事人追回的金额，没有的填 0' })
const at = (label: string): FieldSpec => ({ key: 'at', kind: 'time', label, need: true })
const inspector: FieldSpec = { key: 'inspector_account_id', kind: 'inspector', label: '监察员', need: true }
const EXECUTIONS = [
  { value: 'self', name: '企业自己执行' },
  { value: 'court', name: '起诉执行' },
]
const PAUSES = [
  { value: 'announcement', name: '公告送达' },
  { value: 'appraisal', name: '鉴定、检验' },
  { value: 'transfer', name: '移送其他部门' },
  { value: 'other', name: '其他依法不计入' },
]
const PLAIN = { text: '', warning: '', danger: false, leaves: false }

const FORMS: Record<CaseAction, (it: CaseDetail) => Partial<ActionForm> & Pick<ActionForm, 'verb' | 'done' | 'fields'>> = {
  accept: () => ({
    verb: '确认接收', title: '确认接收这个事件？', text: '系统记下现在的时间，快办承诺期限从今天起算。', fields: [], done: '已接收，请在期限内办理',
  }),
  settle: () => ({
    verb: '处置成功', warning: '提交后事件办结，不能再退回或修改处置结论。',
    fields: [
      { key: 'mode', kind: 'mode', label: '成功方式', need: true },
      money('amount_fen', '涉及金额（元）'),
      note('处置情况', true, ['经调解，单位已当场支付', '双方达成书面协议', '单位已补办手续']),
    ],
    done: '已办结',
  }),
  fail: () => ({
    verb: '调解失败', title: '调解失败，退回区平台', text: '退回后由区平台处置，您仍可查看这个事件。', danger: true,
    fields: [note('失败原因', true, ['单位不配合调解', '双方分歧较大，无法达成一致', '单位负责人无法联系'])], done: '已退回区平台',
  }),
  return: () => ({
    verb: '其他原因退回', title: '不属于本级，退回区后勤', warning: '退回后您不能再查看这个事件。', danger: true, leaves: true,
    fields: [reason('退回理由', ['单位不在本网格辖区', '不属于网格办理范围'])], done: '已退回区后勤',
  }),
  take_over: () => ({ verb: '转区平台处置', title: '由区平台处置？', text: '转到领导待指派列表。', fields: [note('说明', false)], done: '已转区平台，待领导指派' }),
  reassign_grid: () => ({
    verb: '重新指定网格', title: '重新指定所属网格', text: '街道网格须重新接收，承诺期限重新起算；区本级转领导指派。',
    fields: [{ key: 'grid_unit_id', kind: 'grid', label: '所属网格', need: true, district: true }, note('说明', false)], done: '已重新指定网格',
  }),
  invalidate: () => ({ verb: '判为无效', title: '判为无效事件？', warning: '提交后正常结束，不能再流转。', danger: true, fields: [reason('无效原因')], done: '已按无效事件结束' }),
  assign: () => ({ verb: '指派监察员', fields: [inspector, note('交办要求', false)], done: '已指派，等待监察员认领' }),
  claim: () => ({ verb: '确认认领', title: '认领这个事件？', warning: '认领后由您办理到底，不能再退回。', fields: [], done: '已认领，请开始处置' }),
  send_back: () => ({
    verb: '退回领导', text: '退回后由领导重新指派，您不再看到这个事件。', danger: true, leaves: true,
    fields: [reason('退回理由', ['与当事人有利害关系，申请回避', '手头案件较多，无法按期办理'])], done: '已退回领导',
  }),
  file: () => ({ verb: '录入立案时间', warning: '录入后不能修改。', fields: [at('立案时间')], done: '立案时间已录入' }),
  investigate: (it) => ({
    verb: '录入调查时间', warning: it.nodes?.filed_at ? '录入后不能修改。' : '还没有录入立案时间。直接录调查时间后，立案时间不能再补录。', fields: [at('调查时间')], done: '调查时间已录入',
  }),
  handle: (it) => ({
    verb: '录入处理结果', warning: skipped(it), fields: [at('处理时间'), money('amount_fen', '处理金额（元）'), note('处理结果')], done: '处理结果已录入',
  }),
  complete: (it) => ({
    verb: '完善单位与网格', text: '录入处理结果前，须补齐对方单位的统一社会信用代码和所属网格（用于统计归属）。',
    fields: [
      { key: 'uscc', kind: 'uscc', label: '统一社会信用代码', need: it.missing.includes('uscc') },
      { key: 'grid_unit_id', kind: 'grid', label: '所属网格', need: it.missing.includes('grid') },
      { key: 'employer_name', kind: 'text', label: '更正单位名称（可不填）', need: false, hint: `群众填写的是“${it.employer_name}”` },
    ],
    done: '单位与网格已完善',
  }),
  close: (it) => ({
    verb: '事件办结', warning: it.nodes?.penalty_decided_at ? '办结后仍可补录执行时间。' : '没有处罚决定的事件，办结后不能再录处罚和执行时间。', fields: [note('办结说明', false)], done: '事件已办结',
  }),
  decide_penalty: () => ({ verb: '录入处罚决定', text: '录入后不会自动办结，请在完成后点“事件办结”。', warning: '录入后不能修改。', fields: [at('处罚决定时间'), note('说明', false)], done: '处罚决定时间已录入' }),
  execute: () => ({ verb: '补录执行时间', warning: '录入后不能修改。', fields: [{ key: 'kind', kind: 'chips', label: '执行方式', need: true, options: EXECUTIONS }, at('执行时间')], done: '执行时间已录入' }),
  hand_over: () => ({ verb: '转交监察员', title: '转交给另一位监察员', fields: [{ ...inspector, label: '转交给' }, reason('转交原因')], done: '已转交' }),
  pause: () => ({
    verb: '暂停计时', text: '从今天起不计入法定期限。要从别的日期算起，请在电脑端办理。', fields: [{ key: 'kind', kind: 'chips', label: '暂停事由', need: true, options: PAUSES }, reason('具体说明')], done: '法定期限已暂停计时',
  }),
  resume: () => ({ verb: '恢复计时', title: '恢复计时？', text: '从今天起重新计入法定期限。', fields: [note('说明', false)], done: '已恢复计时' }),
  extend: () => ({ verb: '批准延长调查', text: '情况复杂的，调查期限可延长 30 个工作日。', warning: '只能延长一次。', fields: [note('延长理由')], done: '已批准延长' }),
}

function skipped(it: CaseDetail): string {
  const names = [!it.nodes?.filed_at && '立案', !it.nodes?.investigated_at && '调查'].filter(Boolean)
  return names.length ? `还没有录入${names.join('、')}时间。录入处理结果后，${names.join('、')}时间不能再补录。` : '录入后不能修改。'
}

/** What the phone can do with this case now. */
export function actionsOf(it: Pick<CaseDetail, 'actions'>): CaseAction[] {
  return CASE_ACTIONS.filter((action) => it.actions.includes(action))
}

export function formOf(action: CaseAction, it: CaseDetail): ActionForm {
  const form = FORMS[action](it)
  return { ...PLAIN, title: form.verb, ...form }
}

/** The label of a time that depends on another answer. */
export function labelOf(field: FieldSpec, values: FormValues): string {
  return field.kind === 'time' && values['kind'] === 'court' ? '申请执行时间' : field.label
}

/** 12,345.6 元 as fen; null when it is no amount. Full-width digits and separators are typing habits. */
export function parseYuan(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}

export function formatFen(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return ''
  const [whole = '0', part = '00'] = (fen / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped}${part === '00' ? '' : `.${part}`} 元`
}

function problemOf(field: FieldSpec, text: string, values: FormValues, it: CaseDetail, now: Date): string {
  const label = labelOf(field, values).replace(/（.*/, '')
  if (!text) return field.need ? (field.kind === 'note' || field.kind === 'money' || field.kind === 'uscc' ? `请填写${label}` : `请选择${label}`) : ''
  if (field.kind === 'note') {
    if (field.need && text.length < NOTE_LEAST) return `请写清楚一些，至少 ${NOTE_LEAST} 个字`
    return text.length > NOTE_MOST ? `最多 ${NOTE_MOST} 个字` : ''
  }
  if (field.kind === 'text') return text.length < NAME_LEAST ? `至少 ${NAME_LEAST} 个字` : ''
  if (field.kind === 'money') return parseYuan(text) === null ? '请填写金额，最多两位小数' : ''
  if (field.kind === 'uscc') return checkUscc(text).message
  if (field.kind !== 'time') return ''
  const when = new Date(text)
  if (when.getTime() > now.getTime() + 60_000) return '时间不能晚于现在'
  return when.getTime() < new Date(it.registered_at).getTime() - 60_000 ? `时间不能早于登记时间 ${formatTime(it.registered_at)}` : ''
}

/** What is still wrong, per field; empty when the action can be sent. */
export function problemsOf(form: ActionForm, values: FormValues, it: CaseDetail, now: Date = new Date()): Record<string, string> {
  const found = form.fields.map((field) => [field.key, problemOf(field, (values[field.key] ?? '').trim(), values, it, now)] as const)
  const problems = Object.fromEntries(found.filter(([, problem]) => problem))
  const asked = form.fields.length > 0 && form.fields.every((field) => !field.need && field.kind !== 'note')
  if (asked && form.fields.every((field) => !values[field.key])) return { [form.fields[0]?.key ?? '']: '请至少填写一项' }
  return problems
}

/** The body an action sends. */
export function bodyOf(form: ActionForm, values: FormValues, version: number): Record<string, unknown> {
  const body: Record<string, unknown> = { version }
  for (const field of form.fields) {
    const text = (values[field.key] ?? '').trim()
    if (!text) continue
    if (field.kind === 'money') body[field.key] = parseYuan(text)
    else if (field.kind === 'uscc') body[field.key] = checkUscc(text).value
    else if (field.kind === 'grid') body[field.key] = text === DISTRICT ? null : text
    else body[field.key] = text
  }
  return body
}
