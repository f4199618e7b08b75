import { formatDate } from '../../src/format/date'
import type { FilterField } from '../../src/ui/filters'
import type { Column } from '../../src/ui/table'
import type { Note } from './api'

export const columns: Column<Note>[] = [
  { key: 'title', title: '标题', size: 'xl', fixed: true, text: (row) => row.title },
  { key: 'author', title: '写的人', size: 'sm', text: (row) => row.author },
  { key: 'unit', title: '单位', size: 'lg', text: (row) => row.unit },
  { key: 'written_on', title: '日期', size: 'sm', sort: 'written_on', text: (row) => formatDate(row.written_on) },
  { key: 'words', title: '字数', size: 'xs', align: 'end', optional: true, text: (row) => String(row.words) },
]

const STATES = ['open', 'done'].map((value) => ({ value, label: value === 'open' ? '未办' : '已办' }))

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '关键词' },
  { type: 'select', key: 'state', label: '状态', options: STATES },
  { type: 'select', key: 'kind', label: '种类', options: STATES },
  { type: 'text', key: 'author', label: '写的人' },
  { type: 'text', key: 'unit', label: '单位' },
]
