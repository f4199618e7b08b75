import { formatAgo, formatDateTime } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import type { Tone } from '@unionhub/shared/ui/tones'
import type { EnterpriseRow } from '../api'

export const STATES = [
  { value: 'pending', label: '待审核' },
  { value: 'rejected', label: '未通过' },
  { value: 'active', label: '已通过' },
  { value: 'void', label: '已作废' },
] as const

export const STATE_TONE: Record<EnterpriseRow['state'], Tone> = { pending: 'theme', rejected: 'danger', active: 'success', void: 'neutral' }

export const columns: Column<EnterpriseRow>[] = [
  { key: 'name', title: '企业名称', size: '2xl', fixed: true, sort: 'name', text: (row) => row.name },
  { key: 'uscc', title: '统一社会信用代码', size: 'lg', text: (row) => row.uscc },
  { key: 'industry', title: '所属行业', size: 'lg', optional: true, text: (row) => row.industry_name },
  { key: 'contact', title: '联系人', size: 'md', text: (row) => `${row.contact_name} ${formatTail(row.phone_tail)}` },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'authority', title: '受理部门', size: 'xl', optional: true, text: (row) => row.authority_name },
  { key: 'submitted_at', title: '提交时间', size: 'md', sort: 'submitted_at', text: (row) => formatAgo(row.submitted_at) },
  { key: 'decided_at', title: '办结时间', size: 'md', optional: true, sort: 'decided_at', text: (row) => formatDateTime(row.decided_at) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '企业', placeholder: '名称中的字，或完整信用代码' },
  { type: 'select', key: 'mine', label: '办理人', options: [{ value: '1', label: '待本单位办理' }] },
  { type: 'dates', key: 'dates', label: '提交日期', from: 'from', to: 'to' },
]
