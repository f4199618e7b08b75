import { formatCount, formatShare } from '@unionhub/shared/format/number'

export interface DeskCounts {
  mine: number
  open: number
  /** Late ones; of an inspector, those not claimed yet. */
  pressing: number
  received: number
  finished: number
}

/** The first page's figures of somebody who deals with cases: each is the number of a list, and leads to it. */
export function deskFigures(counts: DeskCounts, year: string, timed: boolean) {
  const list = (query: Record<string, string>) => ({ path: '/inspection/cases', query })
  const late = { label: '已超时', compare: '接收后超过承诺的天数', to: list({ box: 'open', overdue: 'true' }) }
  const unclaimed = { label: '待认领', compare: '认领后才能录入节点', to: list({ box: 'mine', state: 'inspector_pending' }) }
  return [
    { label: '待我办理', value: formatCount(counts.mine), unit: '件', compare: '到您这一步的事件', to: list({}) },
    { ...(timed ? late : unclaimed), value: formatCount(counts.pressing), unit: '件' },
    { label: '办理中', value: formatCount(counts.open), unit: '件', compare: '您能看到的', to: list({ box: 'open' }) },
    { label: `${year} 年收到`, value: formatCount(counts.received), unit: '件', compare: '按登记日期', to: list({ box: 'all', year }) },
    { label: `${year} 年办结`, value: formatCount(counts.finished), unit: '件', compare: '今年收到的完成率', change: formatShare(counts.finished, counts.received), to: list({ box: 'all', year, finished: 'true' }) },
  ]
}
