import { formatDate, formatTime } from '@/shared/util/format'
import { formatFen } from './forms'
import type { CaseClock, CaseClocks, CaseDetail, CaseItem, CaseNodes } from './types'

export type Tone = 'theme' | 'success' | 'warning' | 'danger' | 'plain'

const TONES: Partial<Record<CaseItem['state'], Tone>> = {
  grid_done: 'success',
  closed: 'success',
  closed_invalid: 'plain',
  grid_failed: 'danger',
  grid_returned: 'danger',
  handled: 'warning',
  penalty_decided: 'warning',
}

export const stateTone = (state: CaseItem['state']): Tone => TONES[state] ?? 'theme'

/** What is left of the promise while a grid has the case; empty where no clock of ours runs. */
export function lampWords(it: Pick<CaseItem, 'lamp' | 'overdue' | 'days_left' | 'due_on'>): string {
  if (it.lamp === 'none' && !it.overdue) return ''
  const days = it.days_left
  if (it.overdue) return days !== null && days < 0 ? `已超时 ${-days} 天` : '已超时'
  if (days === null) return it.due_on ? `${it.due_on} 前办结` : ''
  return days === 0 ? '今天到期' : `还剩 ${days} 天`
}

/** What stands beside the light of one clock. */
export function clockWords(clock: CaseClock): string {
  const days = `${Math.abs(clock.left)} 个${clock.unit}`
  if (clock.state === 'running') return clock.left < 0 ? `已超 ${days}` : clock.left === 0 ? '今天到期' : `还剩 ${days}`
  return clock.state_name
}

/** Clocks that tell something now: those that have not begun are left out. */
export const shownClocks = (clocks: CaseClocks) => clocks.legal.filter((one) => one.state !== 'waiting')

export interface NodeLine {
  key: string
  name: string
  value: string
  tone: 'done' | 'skipped' | 'waiting'
}

/** What an inspector records, in the order of the law; a node passed over can no longer be entered (INSP-19). */
export function nodeLines(nodes: CaseNodes, state: CaseDetail['state']): NodeLine[] {
  const later = (own: string | null, ...after: (string | null)[]): NodeLine['tone'] => (own ? 'done' : after.some(Boolean) ? 'skipped' : 'waiting')
  const line = (key: string, name: string, at: string | null, tone: NodeLine['tone']): NodeLine => ({
    key, name, tone, value: at ? formatTime(at) : tone === 'skipped' ? '已跳过，不能再录' : '未录入',
  })
  const lines = [
    line('filed', '立案', nodes.filed_at, later(nodes.filed_at, nodes.investigated_at, nodes.handled_at)),
    line('investigated', '调查', nodes.investigated_at, later(nodes.investigated_at, nodes.handled_at)),
    line('handled', '处理', nodes.handled_at, later(nodes.handled_at)),
  ]
  if (nodes.penalty_decided_at) {
    const { execution } = nodes
    lines.push(line('penalty', '处罚决定', nodes.penalty_decided_at, 'done'))
    lines.push(line('executed', execution?.kind === 'court' ? '申请执行' : '执行', execution?.executed_at ?? execution?.applied_at ?? null, execution ? 'done' : 'waiting'))
  } else if (state === 'closed') {
    lines.push({ key: 'penalty', name: '处罚', value: '不需处罚', tone: 'skipped' })
  }
  return lines
}

/** The facts an officer reads first. */
export function caseFacts(it: CaseDetail): { label: string; value: string }[] {
  const all: [string, string | null | undefined][] = [
    ['案由', it.cause_name],
    ['所属网格', it.grid_name],
    ['处置主体', it.level_name],
    ['来源', it.source_name],
    ['登记时间', formatTime(it.registered_at)],
    ['接收时间', formatTime(it.accepted_at)],
    ['承诺期限', it.due_on ? `${formatDate(it.due_on)} 止` : ''],
    ['监察员', it.inspector_name],
    ['信用代码', it.employer_uscc],
    ['办结时间', formatTime(it.done_at)],
  ]
  return all.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** How it ended, as far as this officer may read it. */
export function outcomeFacts(it: CaseDetail): { label: string; value: string }[] {
  const settled = it.settle ? [['成功方式', it.settle.mode_name], ['涉及金额', formatFen(it.settle.amount_fen)], ['处置情况', it.settle.note]] : []
  const handled = it.nodes?.handled_at ? [['处理金额', formatFen(it.nodes.handled_amount_fen)], ['处理结果', it.nodes.outcome]] : []
  return [...settled, ...handled].flatMap(([label, value]) => (label && value ? [{ label, value }] : []))
}
