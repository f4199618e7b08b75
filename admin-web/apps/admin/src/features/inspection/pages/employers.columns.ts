import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatDate } from '@unionhub/shared/format/date'
import { formatCount } from '@unionhub/shared/format/number'
import type { EmployerRow } from '../api/employers'

export const columns = (petitions: boolean): Column<EmployerRow>[] => [
  { key: 'name', title: '单位', size: '2xl', sort: 'name', fixed: true, text: (row) => row.name },
  { key: 'uscc', title: '统一社会信用代码', size: 'lg' },
  { key: 'cases', title: '事件', size: 'xs', align: 'end' },
  { key: 'open', title: '未办结', size: 'xs', align: 'end' },
  ...(petitions ? [{ key: 'petitions', title: '信访', size: 'xs' as const, align: 'end' as const }] : []),
  { key: 'spellings', title: '写法', size: 'xs', align: 'end', text: (row) => formatCount(row.spelling_count) },
  { key: 'last', title: '最近登记', size: 'sm', text: (row) => (row.last_on ? formatDate(row.last_on) : '—') },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '单位', placeholder: '名称开头，或完整信用代码', wide: true },
  { type: 'select', key: 'coded', label: '信用代码', options: [{ value: 'true', label: '已完善' }, { value: 'false', label: '未完善' }] },
  { type: 'select', key: 'several', label: '写法', options: [{ value: 'true', label: '合并过的' }, { value: 'false', label: '没有合并的' }] },
]
