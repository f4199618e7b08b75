import type { ActionForm, CaseAction } from './caseActions'

export interface CaseWords {
  /** On the button: verb first. */
  verb: string
  title: string
  text?: string
  /** What the dialog asks for, in order. */
  fields: readonly (keyof ActionForm)[]
  /** Of the text. */
  label: string
  hint?: string
  /** How many letters the text must have at least. */
  least: number
  /** The text is sent as the reason of a refusal. */
  reason?: boolean
  presets?: readonly string[]
  /** Of the time. */
  timeLabel?: string
  danger?: boolean
  done: string
}

const plain = { fields: ['text'], label: '备注', least: 0 } as const

const WORDS: Record<CaseAction, CaseWords> = {
  accept: { verb: '确认接收', title: '确认接收这个事件？', text: '接收时间由系统记录，快办承诺的期限从今天起算，请按时办结或退回。', fields: [], label: '', least: 0, done: '已接收，请尽快联系上报人' },
  settle: { verb: '处置成功', title: '处置成功，事件办结', text: '提交后事件办结，不能再退回或修改。', fields: ['mode', 'amount', 'text'], label: '备注', hint: '写明双方怎样达成一致、怎样履行。', least: 2, done: '事件已在网格办结' },
  fail: { verb: '调解失败', title: '调解失败，退回区平台', text: '退回后由区后勤人员分析处置，您仍可查看这个事件。', fields: ['text'], label: '备注', hint: '写明调解经过和双方分歧。', least: 2, presets: ['单位拒绝调解', '双方对金额分歧过大', '无法联系到单位负责人'], done: '已退回区平台' },
  return: {
    verb: '不属本级，退回',
    title: '其他原因退回',
    text: '问题不属于本网格时使用。退回后本网格不能再查看这个事件。',
    fields: ['text'],
    label: '退回理由',
    least: 2,
    reason: true,
    presets: ['单位不在本网格', '不属于劳动保障监察范围'],
    danger: true,
    done: '已退回区后勤人员，本网格不再能看到它',
  },
  invalidate: { verb: '判为无效', title: '判为无效，正常结束', text: '提交后事件结束，不能再流转。', fields: ['text'], label: '原因', least: 2, reason: true, presets: ['重复登记', '反映情况不属实', '当事人撤回诉求'], danger: true, done: '事件已正常结束' },
  reassign_grid: { verb: '重新指定网格', title: '重新指定所属网格', text: '改到街道网格的，由新网格重新接收、重新计时；改为区本级的，转领导指派监察员。', fields: ['grid', 'text'], label: '备注', least: 0, done: '已重新指定所属网格' },
  take_over: { verb: '转区平台处置', title: '由区平台处置？', text: '转领导指派监察员。', ...plain, done: '已转领导指派' },
  assign: { verb: '指派监察员', title: '指派监察员', text: '监察员会收到待办，认领后开始处置。', fields: ['inspector', 'text'], label: '备注', least: 0, done: '已指派，等待监察员认领' },
  send_back: { verb: '退回领导', title: '退回给领导重新指派', text: '退回后这个事件不再由您办理，您也不能再查看。', fields: ['text'], label: '理由', least: 2, reason: true, presets: ['与当事人有利害关系，申请回避', '手上事件较多，请改派'], done: '已退回，由领导重新指派' },
  claim: { verb: '认领', title: '认领这个事件？', text: '认领后不能退回。认领人和认领时间由系统记录。', fields: [], label: '', least: 0, done: '已认领，可以录入处置节点' },
  file: { verb: '录立案时间', title: '录入立案时间', text: '录入后不能修改。', fields: ['at'], timeLabel: '立案时间', label: '', least: 0, done: '立案时间已录入' },
  investigate: { verb: '录调查时间', title: '录入调查时间', text: '录入后不能修改；没有录入立案时间的，以后不能再补录。', fields: ['at'], timeLabel: '调查时间', label: '', least: 0, done: '调查时间已录入' },
  complete: { verb: '完善单位与网格', title: '完善单位与所属网格', text: '录入处理结果前，对方单位的统一社会信用代码和所属网格都要有。', fields: ['uscc', 'employer', 'grid'], label: '', least: 0, done: '已完善' },
  handle: { verb: '录处理结果', title: '录入处理时间和结果', text: '录入后不能修改；没有录入的立案、调查时间，以后不能再补录。', fields: ['at', 'amount', 'text'], timeLabel: '处理时间', label: '处理结果', hint: '写明怎样处理、单位怎样履行。', least: 2, done: '处理结果已录入' },
  close: { verb: '事件办结', title: '事件办结？', text: '办结后不能再流转；有处罚决定的，办结后仍可补录执行时间。', ...plain, done: '事件已办结' },
  decide_penalty: { verb: '录处罚决定', title: '录入处罚决定时间', text: '录入后不会自动办结，请在处罚流程走完后点“事件办结”。', fields: ['at', 'text'], timeLabel: '处罚决定时间', label: '备注', least: 0, done: '处罚决定时间已录入' },
  execute: { verb: '补录执行时间', title: '补录执行时间', text: '录入后不能修改，是否办结都可以补录。', fields: ['kind', 'at'], label: '', least: 0, done: '执行时间已录入' },
  hand_over: { verb: '转交监察员', title: '转交给另一名监察员', text: '人员调离、回避时使用，办理进度不变。', fields: ['inspector', 'text'], label: '理由', least: 2, reason: true, presets: ['人员调离', '申请回避'], done: '已转交' },
}

export const caseWords = (action: CaseAction): CaseWords => WORDS[action]
