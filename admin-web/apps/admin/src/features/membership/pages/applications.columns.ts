import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo, formatDateTime } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { ApplicationRow } from '../api'

export const columns: Column<ApplicationRow>[] = [
  { key: 'name', title: '申请人', size: 'sm', fixed: true, text: (row) => row.name },
  { key: 'cert', title: '身份证', size: 'sm', text: (row) => formatTail(row.cert_tail) },
  { key: 'phone', title: '手机', size: 'sm', text: (row) => formatTail(row.phone_tail) },
  { key: 'unit', title: '申请加入', size: 'xl', text: (row) => row.unit.name },
  { key: 'realname', title: '实名核对', size: 'sm' },
  { key: 'state', title: '状态', size: 'lg' },
  { key: 'current_unit', title: '当前审核工会', size: 'xl', optional: true, text: (row) => row.current_unit?.name ?? '—' },
  { key: 'form_kind', title: '申请类型', size: 'md', optional: true, text: (row) => row.form_kind_name },
  { key: 'source', title: '来源', size: 'xs', optional: true, text: (row) => row.source_name },
  { key: 'submitted_at', title: '提交时间', size: 'md', sort: 'submitted_at', text: (row) => formatAgo(row.submitted_at) },
  { key: 'decided_at', title: '办结时间', size: 'md', optional: true, text: (row) => formatDateTime(row.decided_at) },
]

export const SOURCES = [
  { value: 'qrcode', label: '扫码' },
  { value: 'share', label: '分享' },
  { value: 'self', label: '自助' },
] as const

export const REALNAMES = [
  { value: 'match', label: '核对一致' },
  { value: 'mismatch', label: '核对不一致' },
  { value: 'not_found', label: '库中无此人' },
  { value: 'unavailable', label: '暂无法核对' },
] as const

const YES_NO = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '关键词', placeholder: '姓名 / 完整证件号 / 尾号', wide: true },
  { type: 'unit', key: 'unit_id', label: '申请加入的工会', wide: true },
  { type: 'dates', key: 'dates', label: '提交日期', from: 'from', to: 'to' },
  { type: 'select', key: 'source', label: '来源', options: SOURCES },
  {
    type: 'select',
    key: 'form_kind',
    label: '申请类型',
    options: [
      { value: 'unit', label: '单位职工' },
      { value: 'new_form', label: '新就业形态劳动者' },
    ],
  },
  { type: 'select', key: 'realname', label: '实名核对', options: REALNAMES },
  { type: 'dates', key: 'decided', label: '办结日期', from: 'decided_from', to: 'decided_to' },
  { type: 'unit', key: 'current_unit_id', label: '当前审核工会', wide: true },
  { type: 'select', key: 'placement_pending', label: '归属待定', options: YES_NO },
  { type: 'select', key: 'auto_reviewed', label: '自动审核', options: YES_NO },
]

export const STATES = [
  { value: 'pending', label: '待审核' },
  { value: 'approved', label: '已通过' },
  { value: 'rejected', label: '已驳回' },
  { value: 'withdrawn', label: '已撤销' },
] as const
