import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatInstant } from '@unionhub/shared/format/date'
import { orDash } from '@unionhub/shared/format/text'
import type { AuditRow } from '../api'

export const columns: Column<AuditRow>[] = [
  { key: 'at', title: '时间', size: 'lg', fixed: true, text: (row) => formatInstant(row.at) },
  { key: 'actor', title: '操作人', size: 'sm', text: (row) => orDash(row.actor_name) },
  { key: 'unit', title: '所在单位', size: 'lg', text: (row) => orDash(row.unit_name) },
  { key: 'action', title: '操作', size: 'lg', text: (row) => row.action_name },
  { key: 'object', title: '对象', size: 'xl', text: (row) => orDash(row.object_label ?? row.object_id) },
  { key: 'result', title: '结果', size: 'xs' },
  { key: 'ip', title: '来源地址', size: 'md', text: (row) => orDash(row.ip) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'actor_name', label: '操作人' },
  { type: 'dates', key: 'dates', label: '日期', from: 'from', to: 'to' },
  {
    type: 'select',
    key: 'result',
    label: '结果',
    options: [
      { value: 'success', label: '成功' },
      { value: 'denied', label: '被拒绝' },
      { value: 'failed', label: '失败' },
    ],
  },
  { type: 'text', key: 'action', label: '操作代码' },
  { type: 'text', key: 'object_type', label: '对象类型' },
  { type: 'text', key: 'object_id', label: '对象编号' },
]
