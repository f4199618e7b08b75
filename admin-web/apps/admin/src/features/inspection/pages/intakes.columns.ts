import { formatDateTime } from '@unionhub/shared/format/date'
import { formatCount } from '@unionhub/shared/format/number'
import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import type { Intake } from '../api/intakes'

export const columns: Column<Intake>[] = [
  { key: 'label', title: '张贴位置', size: 'xl', fixed: true },
  { key: 'grid', title: '预选网格', size: 'md', text: (row) => row.grid_name || '由上报人选择' },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'scan_count', title: '打开人次', size: 'sm', align: 'end', sort: 'scan_count', text: (row) => formatCount(row.scan_count) },
  { key: 'created_at', title: '生成时间', size: 'md', sort: 'created_at', text: (row) => formatDateTime(row.created_at) },
  { key: 'created_by', title: '生成人', size: 'sm', text: (row) => row.created_by_name },
  { key: 'revoked_at', title: '停用时间', size: 'md', optional: true, text: (row) => formatDateTime(row.revoked_at) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '张贴位置', wide: true },
  {
    type: 'select',
    key: 'state',
    label: '状态',
    options: [
      { value: 'active', label: '使用中' },
      { value: 'revoked', label: '已停用' },
    ],
  },
]
