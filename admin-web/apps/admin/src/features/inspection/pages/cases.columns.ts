import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo, formatDateTime } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { CaseRow } from '../api/cases'
import { CASE_STATES } from '../caseTones'

export const columns: Column<CaseRow>[] = [
  { key: 'case_no', title: '事件编号', size: 'lg', fixed: true },
  { key: 'state', title: '状态', size: 'md' },
  { key: 'due', title: '办理期限', size: 'sm', sort: 'due_on' },
  { key: 'name', title: '上报人', size: 'sm' },
  { key: 'employer', title: '对方单位', size: 'md', text: (row) => row.employer_name },
  { key: 'cause', title: '案由', size: 'sm', text: (row) => row.cause_name },
  { key: 'grid', title: '所属网格', size: 'xs', text: (row) => row.grid_name.replace(/(?<=.)网格$/, '') },
  { key: 'registered_at', title: '登记时间', size: 'md', optional: true, sort: 'registered_at', text: (row) => formatAgo(row.registered_at) },
  { key: 'inspector', title: '监察员', size: 'sm', optional: true, text: (row) => row.inspector_name || '—' },
  { key: 'level', title: '处置主体', size: 'sm', optional: true, text: (row) => row.level_name },
  { key: 'phone', title: '联系方式', size: 'sm', optional: true, text: (row) => formatTail(row.phone_tail) },
  { key: 'uscc', title: '统一社会信用代码', size: 'lg', optional: true, text: (row) => row.employer_uscc ?? '未完善' },
  { key: 'source', title: '来源', size: 'sm', optional: true, text: (row) => row.source_name },
  { key: 'accepted_at', title: '网格接收时间', size: 'md', optional: true, text: (row) => formatDateTime(row.accepted_at) },
  { key: 'done_at', title: '办结时间', size: 'md', optional: true, sort: 'done_at', text: (row) => formatDateTime(row.done_at) },
]

const LEVELS = [
  { value: 'grid', label: '街道网格' },
  { value: 'district', label: '区平台' },
]
const yesNo = (yes: string, no: string): Option[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
]

interface Choices {
  grids: readonly Option[]
  causes: readonly Option[]
  sources: readonly Option[]
  inspectors: readonly Option[]
  employer: readonly Option[]
  years: readonly Option[]
}

/** The filters of INSP-X6; those of which nothing can be chosen are left out. */
export function fieldsOf(choices: Choices): FilterField[] {
  const select = (key: string, label: string, options: readonly Option[], wide = false): FilterField[] => (options.length ? [{ type: 'select', key, label, options, wide }] : [])
  return [
    { type: 'text', key: 'q', label: '关键词', placeholder: '编号 / 上报人 / 单位开头', wide: true },
    { type: 'select', key: 'state', label: '状态', options: CASE_STATES, many: true },
    ...select('grid_unit_id', '所属网格', choices.grids),
    { type: 'dates', key: 'registered', label: '登记日期', from: 'registered_from', to: 'registered_to' },
    ...select('cause', '案由', choices.causes),
    { type: 'select', key: 'overdue', label: '是否超时', options: yesNo('已超时', '未超时') },
    ...select('source', '来源途径', choices.sources),
    { type: 'select', key: 'level', label: '处置主体', options: LEVELS },
    ...select('inspector_account_id', '监察员', choices.inspectors),
    ...select('employer_id', '对方单位', choices.employer, true),
    { type: 'dates', key: 'done', label: '办结日期', from: 'done_from', to: 'done_to' },
    ...select('year', '登记年份', choices.years),
    { type: 'select', key: 'finished', label: '是否完成', options: yesNo('已完成', '未完成') },
  ]
}

export function yearsUntil(year: number): Option[] {
  return Array.from({ length: 11 }, (_, back) => ({ value: String(year - back), label: `${year - back} 年` }))
}
