import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import type { Tone } from '@unionhub/shared/ui/tones'
import { formatDate, formatDateTime } from '@unionhub/shared/format/date'
import type { RequestRow } from '../api'

export const REQUEST_TONE: Record<RequestRow['state'], Tone> = { pending: 'warning', done: 'success', refused: 'danger', withdrawn: 'neutral' }
export const KINDS = ['correction', 'deletion', 'explanation'] as const
export const STATES = ['pending', 'done', 'refused', 'withdrawn'] as const

export const columns: Column<RequestRow>[] = [
  { key: 'person', title: '申请人', size: 'sm', fixed: true, text: (row) => row.person_name },
  { key: 'kind', title: '事项', size: 'sm', text: (row) => row.kind_name },
  { key: 'field', title: '内容', size: 'md', text: (row) => row.field_label },
  { key: 'unit', title: '办理工会', size: 'lg', text: (row) => row.unit_name },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'created_at', title: '提出时间', size: 'md', sort: 'created_at', text: (row) => formatDateTime(row.created_at) },
  { key: 'due_at', title: '最晚答复', size: 'sm', sort: 'due_at', text: (row) => formatDate(row.due_at) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '申请人', placeholder: '姓名开头' },
  {
    type: 'select',
    key: 'kind',
    label: '事项',
    options: [
      { value: 'correction', label: '更正' },
      { value: 'deletion', label: '删除' },
      { value: 'explanation', label: '解释说明' },
    ],
  },
  { type: 'unit', key: 'unit_id', label: '办理工会', wide: true },
  { type: 'select', key: 'overdue', label: '期限', options: [{ value: 'true', label: '已超期' }] },
]
