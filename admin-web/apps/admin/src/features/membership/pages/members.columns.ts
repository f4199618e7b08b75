import type { Column } from '@unionhub/shared/ui/table'
import { formatDate } from '@unionhub/shared/format/date'
import { formatTail, orDash } from '@unionhub/shared/format/text'
import type { MemberRow } from '../api'

export const columns: Column<MemberRow>[] = [
  { key: 'name', title: '姓名', size: 'xs', fixed: true, text: (row) => row.name },
  { key: 'member_no', title: '会员号', size: 'lg', text: (row) => row.member_no },
  { key: 'sex', title: '性别', size: '2xs', optional: true, text: (row) => orDash(row.sex_name) },
  { key: 'birth_year', title: '出生年份', size: 'xs', optional: true, text: (row) => orDash(row.birth_year) },
  { key: 'cert', title: '身份证', size: 'sm', text: (row) => formatTail(row.cert_tail) },
  { key: 'phone', title: '手机', size: 'sm', text: (row) => formatTail(row.phone_tail) },
  { key: 'unit', title: '所属工会', size: 'lg', text: (row) => row.unit.name },
  { key: 'status', title: '会籍', size: 'xs' },
  { key: 'joined_on', title: '入会日期', size: 'sm', sort: 'joined_on', text: (row) => formatDate(row.joined_on) },
  { key: 'source', title: '来源', size: 'xs', optional: true, text: (row) => row.source_name },
]
