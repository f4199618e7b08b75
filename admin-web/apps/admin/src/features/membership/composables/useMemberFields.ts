import { computed } from 'vue'
import { useDictionary } from '@unionhub/shared/composables/useDictionary'
import type { FilterField, Option } from '@unionhub/shared/ui/filters'

const yesNo = (yes: string, no: string): Option[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
]
const UNTOLD: Option = { value: 'none', label: '未填写' }
const ACTIVE: Option[] = [7, 30, 90].map((days) => ({ value: String(days), label: `近 ${days} 天` }))

/** The filters of the member list; the figures of the statistics lead here with them set. */
export function useMemberFields() {
  const occupations = useDictionary('join.occupation').options
  const industries = useDictionary('join.new_industry').options
  const platforms = useDictionary('join.platform').options
  return computed<FilterField[]>(() => [
    { type: 'text', key: 'q', label: '关键词', placeholder: '姓名 / 会员号 / 证件号 / 尾号', wide: true },
    { type: 'unit', key: 'unit_id', label: '所属工会', wide: true },
    { type: 'dates', key: 'dates', label: '入会日期', from: 'from', to: 'to' },
    { type: 'select', key: 'live', label: '会籍', options: yesNo('在会', '已离会') },
    { type: 'select', key: 'is_new_form', label: '新就业形态', options: yesNo('是', '否') },
    { type: 'select', key: 'occupation', label: '职业类别', options: [...occupations.value, UNTOLD] },
    { type: 'select', key: 'industry', label: '所在行业', options: [...industries.value, UNTOLD] },
    { type: 'select', key: 'platform', label: '从业平台', options: [...platforms.value, UNTOLD] },
    { type: 'select', key: 'verified', label: '认证', options: yesNo('认证会员', '未认证') },
    { type: 'select', key: 'registered', label: '手机端', options: yesNo('已注册', '未注册') },
    { type: 'select', key: 'active_days', label: '活跃', options: ACTIVE },
    { type: 'select', key: 'no_district', label: '区县', options: [{ value: 'true', label: '未划入区县' }] },
    { type: 'dates', key: 'left', label: '离会日期', from: 'left_from', to: 'left_to' },
  ])
}
