import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatDate } from '@unionhub/shared/format/date'
import { formatTail, orDash } from '@unionhub/shared/format/text'
import type { PetitionRow } from '../api/petitions'

export const columns: Column<PetitionRow>[] = [
  { key: 'name', title: '人员', size: 'md', fixed: true },
  { key: 'state', title: '处置', size: 'sm' },
  { key: 'employer_name', title: '对方单位', size: 'xl', sort: 'employer_name', text: (row) => row.employer_name },
  { key: 'cause', title: '案由', size: 'md', text: (row) => row.cause_name },
  { key: 'grid', title: '所属网格', size: 'md', text: (row) => row.grid_name },
  { key: 'result', title: '处置的结果', size: 'md', text: (row) => orDash(row.result_name) },
  { key: 'handled_on', title: '处置时间', size: 'sm', sort: 'handled_on', text: (row) => (row.handled_on ? formatDate(row.handled_on) : '—') },
  { key: 'registered_on', title: '登记日期', size: 'sm', sort: 'registered_on', text: (row) => formatDate(row.registered_on) },
  { key: 'cert', title: '身份证号', size: 'sm', optional: true, text: (row) => formatTail(row.cert_tail) },
  { key: 'phone', title: '联系方式', size: 'sm', optional: true, text: (row) => formatTail(row.phone_tail) },
]

interface Choices {
  grids: readonly Option[]
  causes: readonly Option[]
  results: readonly Option[]
  years: readonly Option[]
  employer: readonly Option[]
}

/** Every field that is registered can be filtered by (INSP-27); numbers and told words by the dialog. */
export const fieldsOf = (choices: Choices): FilterField[] => [
  { type: 'text', key: 'q', label: '关键词', placeholder: '人员 / 同行人员 / 单位开头', wide: true },
  { type: 'select', key: 'grid_unit_id', label: '所属网格', options: choices.grids },
  { type: 'select', key: 'cause', label: '案由', options: choices.causes },
  { type: 'dates', key: 'registered', label: '登记日期', from: 'registered_from', to: 'registered_to' },
  { type: 'select', key: 'result', label: '处置的结果', options: choices.results },
  { type: 'dates', key: 'handled', label: '处置时间', from: 'handled_from', to: 'handled_to' },
  { type: 'text', key: 'name', label: '人员姓名', placeholder: '人员姓名开头' },
  { type: 'text', key: 'companion', label: '同行人员', placeholder: '同行人员姓名开头' },
  { type: 'text', key: 'employer_name', label: '对方单位', placeholder: '单位名称中的字', wide: true },
  { type: 'select', key: 'year', label: '年度', options: choices.years },
  { type: 'select', key: 'voided', label: '作废', options: [{ value: 'true', label: '只看已作废' }] },
  ...(choices.employer.length ? [{ type: 'select' as const, key: 'employer_id', label: '所选单位', options: choices.employer, wide: true }] : []),
]
