import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatDateTime } from '@unionhub/shared/format/date'
import { formatCount } from '@unionhub/shared/format/number'
import { orDash } from '@unionhub/shared/format/text'
import type { ArticleRow } from '../api'

export const columns: Column<ArticleRow>[] = [
  { key: 'title', title: '标题', size: '2xl', fixed: true },
  { key: 'column', title: '栏目', size: 'sm', text: (row) => row.column_name },
  { key: 'state', title: '状态', size: 'sm' },
  { key: 'unit', title: '单位', size: 'lg', text: (row) => row.unit.name },
  { key: 'author', title: '作者', size: 'sm', optional: true, text: (row) => row.author_name },
  { key: 'published_at', title: '发布时间', size: 'md', sort: 'published_at', text: (row) => (row.published_at ? formatDateTime(row.published_at) : orDash('')) },
  { key: 'views', title: '阅读', size: 'xs', align: 'end', sort: 'view_count', text: (row) => formatCount(row.view_count) },
  { key: 'updated_at', title: '更新时间', size: 'md', sort: 'updated_at', text: (row) => formatDateTime(row.updated_at) },
]

export const fields = (choices: readonly Option[]): FilterField[] => [
  { type: 'text', key: 'q', label: '标题', placeholder: '标题中的文字', wide: true },
  { type: 'select', key: 'column', label: '栏目', options: choices },
  { type: 'unit', key: 'unit_id', label: '单位', wide: true },
]
