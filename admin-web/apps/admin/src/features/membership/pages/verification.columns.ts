import type { Column } from '@unionhub/shared/ui/table'
import { formatCount } from '@unionhub/shared/format/number'
import type { VerificationRow } from '../statistics.api'

export type RankedRow = VerificationRow & { id: string }

export const DAYS = [7, 30, 90].map((days) => ({ value: String(days), label: `近 ${days} 天用过` }))
export const LEVELS = [
  { value: 'child', label: '直接下级' },
  { value: 'county', label: '区县' },
] as const
export const RANKS = [
  { value: 'registration', label: '按注册率排名' },
  { value: 'verification', label: '按认证率排名' },
  { value: 'activity', label: '按活跃度排名' },
] as const

export const columns: Column<RankedRow>[] = [
  { key: 'rank', title: '排名', size: '2xs', align: 'end', text: (row) => formatCount(row.rank) },
  { key: 'unit', title: '单位', size: 'xl', fixed: true },
  { key: 'members', title: '会员', size: 'xs', align: 'end' },
  { key: 'registered', title: '注册人数与注册率', size: 'lg' },
  { key: 'verified', title: '认证会员与认证率', size: 'lg' },
  { key: 'active', title: '活跃会员与活跃度', size: 'lg' },
]
