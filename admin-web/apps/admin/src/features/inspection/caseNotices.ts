import { formatDate } from '@unionhub/shared/format/date'
import type { Tone } from '@unionhub/shared/ui/tones'
import type { CaseDetail } from './api/cases'
import type { CaseAction } from './caseActions'
import { clockState } from './clocks'

export interface CaseNotice {
  key: string
  tone: Tone
  title: string
  text: string
  /** What to do about it, for those who may. */
  action?: CaseAction
  link?: string
}

export const MISSING: Record<string, string> = { uscc: '统一社会信用代码', grid: '所属网格' }
const SENT_BACK: Record<string, { state: string; title: string }> = {
  fail: { state: 'grid_failed', title: '网格调解失败，退回区平台' },
  return: { state: 'grid_returned', title: '网格以其他原因退回' },
  send_back: { state: 'leader_pending', title: '监察员退回，请重新指派' },
}

/** How many days are left of our own promise, in words; empty when no promise runs. */
export function dueWords(told: Pick<CaseDetail, 'overdue' | 'days_left'>): string {
  const { days_left } = told
  if (days_left === null) return told.overdue ? '超时' : ''
  if (told.overdue || days_left < 0) return `超时 ${Math.abs(days_left)} 天`
  return days_left === 0 ? '今天到期' : `还剩 ${days_left} 天`
}

/** What somebody who opens the case should know before anything else. */
export function noticesOf(found: CaseDetail): CaseNotice[] {
  const notices: CaseNotice[] = []
  const due = dueWords(found)
  if (due && found.lamp !== 'green' && found.lamp !== 'none') {
    const text = `${formatDate(found.accepted_at)} 接收，我们承诺 ${found.clocks?.promise.limit ?? 15} 个自然日内办结或退回，最后一天是 ${formatDate(found.due_on)}。超时不影响继续办理。`
    notices.push({ key: 'due', tone: found.overdue ? 'danger' : 'warning', title: found.overdue ? `已${due}` : due, text })
  }
  for (const clock of found.clocks?.legal ?? []) {
    if (clock.lamp !== 'yellow' && clock.lamp !== 'red') continue
    if (clock.state === 'running' && found.level === 'district' && found.done_at === null) notices.push({ key: `legal-${clock.key}`, tone: clock.lamp === 'red' ? 'danger' : 'warning', title: `法定期限 · ${clock.name}：${clockState(clock)}`, text: clock.rule })
  }
  const last = found.timeline.at(-1)
  const back = last && SENT_BACK[last.action]
  if (last && back?.state === found.state) notices.push({ key: 'back', tone: 'warning', title: back.title, text: [last.unit_name, last.actor_name].filter(Boolean).join(' · ') + (last.note ? `：${last.note}` : '') })
  if (found.missing.length && found.actions.includes('complete')) {
    const what = found.missing.map((key) => MISSING[key] ?? key).join('、')
    notices.push({ key: 'missing', tone: 'warning', title: `还缺${what}`, text: '录入处理结果前必须完善。', action: 'complete' })
  }
  if (found.repeat_of) notices.push({ key: 'repeat', tone: 'neutral', title: '此前登记过', text: `登记时确认与 ${found.repeat_of.case_no} 是同一上报人、同一单位。`, link: `/inspection/cases/${found.repeat_of.id}` })
  if (found.partial) notices.push({ key: 'partial', tone: 'neutral', title: '已退回区平台', text: '您可以看到本网格办理的经过和事件现在的状态，不能再办理。' })
  return notices
}
