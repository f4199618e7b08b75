import { formatDateTime } from '@unionhub/shared/format/date'
import { formatCount } from '@unionhub/shared/format/number'
import type { Column } from '@unionhub/shared/ui/table'
import type { ImportRow } from '../imports'

export const columns: readonly Column<ImportRow>[] = [
  { key: 'file', title: '表格', size: 'lg', text: (row) => row.file_name, fixed: true },
  { key: 'unit', title: '导入到', size: 'lg', text: (row) => row.unit.name },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'rows', title: '行数', size: 'xs', align: 'end', text: (row) => formatCount(row.counts.rows) },
  { key: 'added', title: '新增', size: 'xs', align: 'end', text: (row) => formatCount(row.counts.added) },
  { key: 'owner', title: '经办人', size: 'sm', text: (row) => row.owner_name },
  { key: 'at', title: '时间', size: 'md', text: (row) => formatDateTime(row.created_at) },
]
