import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { Officer } from '../api/officers'

export const columns: Column<Officer>[] = [
  { key: 'name', title: '姓名', size: 'sm', fixed: true, text: (row) => row.name },
  { key: 'username', title: '用户名', size: 'md', text: (row) => row.username },
  { key: 'roles', title: '角色与单位', size: '2xl' },
  { key: 'phone', title: '手机', size: 'sm', text: (row) => formatTail(row.phone_tail) },
  { key: 'state', title: '状态', size: 'xs' },
  { key: 'last_login_at', title: '上次登录', size: 'md', text: (row) => (row.last_login_at ? formatAgo(row.last_login_at) : '从未登录') },
]
