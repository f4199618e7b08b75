import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo } from '@unionhub/shared/format/date'
import { formatTail, orDash } from '@unionhub/shared/format/text'
import type { Placement } from '../placementsApi'

export const columns: Column<Placement>[] = [
  { key: 'name', title: '姓名', size: 'sm', fixed: true, text: (row) => row.name },
  { key: 'cert', title: '身份证', size: 'sm', text: (row) => formatTail(row.cert_tail) },
  { key: 'employer', title: '签约公司', size: 'lg', text: (row) => orDash(row.employer_name) },
  { key: 'platform', title: '从业平台', size: 'sm', text: (row) => orDash(row.platform_name) },
  { key: 'occupation', title: '职业类别', size: 'md', text: (row) => orDash(row.occupation_name) },
  { key: 'industry', title: '所在行业', size: 'md', optional: true, text: (row) => orDash(row.industry_name) },
  { key: 'unit', title: '暂由哪里受理', size: 'lg', text: (row) => row.unit.name },
  { key: 'since', title: '等待自', size: 'sm', sort: 'since', text: (row) => formatAgo(row.since) },
]

export const fields = (occupations: readonly Option[]): FilterField[] => [
  { type: 'text', key: 'q', label: '关键词', placeholder: '姓名 / 完整证件号 / 尾号', wide: true },
  { type: 'unit', key: 'unit_id', label: '受理工会', wide: true },
  { type: 'select', key: 'occupation', label: '职业类别', options: occupations },
]
