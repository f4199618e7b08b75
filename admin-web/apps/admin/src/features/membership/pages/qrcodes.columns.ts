import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatDate } from '@unionhub/shared/format/date'
import { formatCount, formatShare } from '@unionhub/shared/format/number'
import type { QrCode } from '../api'

export const columns: Column<QrCode>[] = [
  { key: 'unit', title: '工会', size: 'lg', fixed: true },
  { key: 'kind', title: '给谁扫', size: 'md', text: (row) => row.form_kind_name },
  { key: 'state', title: '状态', size: 'xs' },
  { key: 'scans', title: '扫码', size: 'xs', align: 'end', text: (row) => formatCount(row.scan_count) },
  { key: 'shares', title: '分享打开', size: 'xs', align: 'end', text: (row) => formatCount(row.share_scan_count) },
  { key: 'applications', title: '申请', size: 'xs', align: 'end', text: (row) => formatCount(row.application_count) },
  { key: 'approved', title: '通过', size: 'xs', align: 'end', text: (row) => formatCount(row.approved_count) },
  { key: 'rate', title: '申请转化', size: 'xs', align: 'end', text: (row) => formatShare(row.application_count, row.scan_count + row.share_scan_count) },
  { key: 'created_at', title: '生成日期', size: 'sm', text: (row) => formatDate(row.created_at) },
  { key: 'created_by', title: '生成人', size: 'sm', optional: true, text: (row) => row.created_by_name },
]

export const fields: FilterField[] = [
  { type: 'unit', key: 'unit_id', label: '工会', wide: true },
  {
    type: 'select',
    key: 'form_kind',
    label: '给谁扫',
    options: [
      { value: 'unit', label: '单位职工' },
      { value: 'new_form', label: '新就业形态劳动者' },
    ],
  },
  {
    type: 'select',
    key: 'state',
    label: '状态',
    options: [
      { value: 'active', label: '使用中' },
      { value: 'revoked', label: '已作废' },
    ],
  },
]
