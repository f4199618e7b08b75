import type { Column } from '@unionhub/shared/ui/table'
import { formatAgo } from '@unionhub/shared/format/date'
import { formatTail } from '@unionhub/shared/format/text'
import type { User } from '../api'

export const columns: Column<User>[] = [
  { key: 'name', title: '姓名', size: 'sm', fixed: true, text: (row) => row.name },
  { key: 'username', title: '用户名', size: 'md', text: (row) => row.username },
  { key: 'phone', title: '手机', size: 'sm', text: (row) => formatTail(row.phone_tail) },
  { key: 'capacities', title: '身份', size: '2xl' },
  { key: 'state', title: '状态', size: 'xs' },
  { key: 'last_login_at', title: '上次登录', size: 'md', text: (row) => (row.last_login_at ? formatAgo(row.last_login_at) : '从未登录') },
]
