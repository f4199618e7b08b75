import type { FilterField } from '@unionhub/shared/ui/filters'
import type { Column } from '@unionhub/shared/ui/table'
import { formatCount } from '@unionhub/shared/format/number'
import type { Pilot } from '../joining.api'

export const columns: Column<Pilot>[] = [
  { key: 'unit', title: '工会', size: 'xl', fixed: true, sort: 'name' },
  { key: 'level', title: '级别', size: 'md', text: (row) => row.level_name },
  { key: 'opened', title: '扫码入会', size: 'sm' },
  { key: 'codes', title: '在用入会码', size: 'xs', align: 'end', text: (row) => formatCount(row.codes) },
  { key: 'scans', title: '扫码和分享', size: 'xs', align: 'end', text: (row) => formatCount(row.scans) },
  { key: 'applications', title: '申请', size: 'xs', align: 'end', text: (row) => formatCount(row.applications) },
  { key: 'approved', title: '通过', size: 'xs', align: 'end', text: (row) => formatCount(row.approved) },
]

export const fields: FilterField[] = [
  { type: 'text', key: 'q', label: '工会名称', placeholder: '名称中的文字' },
  { type: 'unit', key: 'unit_id', label: '范围', wide: true },
  {
    type: 'select',
    key: 'opened',
    label: '扫码入会',
    options: [
      { value: 'true', label: '已开通' },
      { value: 'false', label: '未开通' },
    ],
  },
  {
    type: 'select',
    key: 'level',
    label: '级别',
    options: [
      { value: '70', label: '基层工会委员会' },
      { value: '71', label: '联合基层工会' },
      { value: '56', label: '区域性工会联合会' },
      { value: '57', label: '行业性工会联合会' },
      { value: '50', label: '乡镇（街道）工会' },
      { value: '40', label: '县（市、区）总工会' },
      { value: '30', label: '设区市总工会' },
    ],
  },
]
