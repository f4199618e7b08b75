import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo, formatDateTime } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { LeaveRow, TransferRow, VerificationRow } from '../matterApi'

type Row = LeaveRow

const STATE: Column<Row> = { key: 'state', title: '状态', size: 'sm' }
const HOLDER: Column<Row> = { key: 'current_unit', title: '当前审核工会', size: 'lg', text: (row) => row.current_unit?.name ?? '—' }
const REASON: Column<Row> = { key: 'reason', title: '说明', size: 'lg', optional: true, text: (row) => row.reason || '—' }
const TIMES: Column<Row>[] = [
  { key: 'submitted_at', title: '提交时间', size: 'md', sort: 'submitted_at', text: (row) => formatAgo(row.submitted_at) },
  { key: 'decided_at', title: '办结时间', size: 'md', optional: true, text: (row) => formatDateTime(row.decided_at) },
]
const NAME: Column<Row> = { key: 'name', title: '申请人', size: 'sm', fixed: true, sort: 'name', text: (row) => row.name }

export const transferColumns: Column<TransferRow>[] = [
  NAME,
  { key: 'unit', title: '转出工会', size: 'lg', text: (row) => row.unit.name },
  { key: 'to_unit', title: '转入工会', size: 'lg', text: (row) => row.to_unit.name },
  STATE,
  HOLDER,
  REASON,
  ...TIMES,
]

export const verificationColumns: Column<VerificationRow>[] = [
  NAME,
  { key: 'phone', title: '手机', size: 'sm', text: (row) => formatTail(row.phone_tail) },
  { key: 'unit', title: '会籍所在工会', size: 'xl', text: (row) => row.unit.name },
  { key: 'realname', title: '实名核对', size: 'sm' },
  STATE,
  HOLDER,
  REASON,
  ...TIMES,
]

export const leaveColumns: Column<LeaveRow>[] = [
  NAME,
  { key: 'unit', title: '所在工会', size: 'xl', text: (row) => row.unit.name },
  STATE,
  HOLDER,
  { ...REASON, title: '退会原因', optional: false },
  ...TIMES,
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '姓名', placeholder: '姓名开头' },
  { type: 'unit', key: 'unit_id', label: '工会', wide: true },
  { type: 'select', key: 'mine', label: '办理人', options: [{ value: '1', label: '待本单位办理' }] },
  { type: 'dates', key: 'dates', label: '提交日期', from: 'from', to: 'to' },
]
