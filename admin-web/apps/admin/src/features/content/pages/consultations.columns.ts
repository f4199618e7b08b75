import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatDateTime } from '@unionhub/shared/format/date'
import type { ConsultationRow } from '../api'

export const columns: Column<ConsultationRow>[] = [
  { key: 'title', title: '咨询', size: '2xl', fixed: true },
  { key: 'asker', title: '提问人', size: 'sm', text: (row) => row.asker_name },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'unit', title: '办理工会', size: 'lg', text: (row) => row.unit.name },
  { key: 'origin', title: '所在工会', size: 'lg', optional: true, text: (row) => row.origin_unit.name },
  { key: 'count', title: '消息', size: 'xs', align: 'end', text: (row) => String(row.message_count) },
  { key: 'created_at', title: '提问时间', size: 'md', sort: 'created_at', optional: true, text: (row) => formatDateTime(row.created_at) },
  { key: 'last_at', title: '最近消息', size: 'md', sort: 'last_at', text: (row) => formatDateTime(row.last_at) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '关键词', placeholder: '标题 / 提问人', wide: true },
  { type: 'unit', key: 'unit_id', label: '办理工会', wide: true },
  { type: 'select', key: 'mine', label: '范围', options: [{ value: 'true', label: '本单位办理' }] },
]
