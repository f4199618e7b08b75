import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatInstant } from '@unionhub/shared/format/date'
import { orDash } from '@unionhub/shared/format/text'
import type { AuditRow } from '../api'
import { RESULTS } from '../results'

export const columns: Column<AuditRow>[] = [
  { key: 'at', title: '时间', size: 'lg', fixed: true, sort: 'at', text: (row) => formatInstant(row.at) },
  { key: 'actor', title: '操作人', size: 'sm', text: (row) => orDash(row.actor_name) },
  { key: 'unit', title: '所在单位', size: 'md', text: (row) => orDash(row.unit_name) },
  { key: 'action', title: '操作', size: 'md', text: (row) => row.action_name },
  { key: 'object', title: '对象', size: 'lg', text: (row) => orDash(row.object_label || row.object_id) },
  { key: 'result', title: '结果', size: 'xs' },
  { key: 'ip', title: '来源地址', size: 'sm', text: (row) => orDash(row.ip) },
]

export const fieldsOf = (actions: readonly Option[]): FilterField[] => [
  { type: 'text', key: 'actor_name', label: '操作人' },
  { type: 'dates', key: 'dates', label: '日期', from: 'from', to: 'to' },
  { type: 'select', key: 'action', label: '操作', options: actions },
  { type: 'select', key: 'result', label: '结果', options: Object.entries(RESULTS).map(([value, { text }]) => ({ value, label: text })) },
  { type: 'text', key: 'object_type', label: '对象类型' },
  { type: 'text', key: 'object_id', label: '对象编号' },
]
