import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useRoute } from 'vue-router'
import type { FilterField, Option } from '@unionhub/shared/ui/filters'
import { getSummary, listKinds } from '../api'

export const BOXES = ['open', 'done', 'started', 'copied'] as const
export type Box = (typeof BOXES)[number]

/** The four boxes with how much waits in them; the counts are the badge's own. */
export function useTabs() {
  const summary = useQuery({ queryKey: ['inbox', 'summary'], queryFn: ({ signal }) => getSummary(signal) })
  return computed(() => [
    { value: 'open', label: '待办', count: summary.data.value?.open },
    { value: 'done', label: '已办' },
    { value: 'started', label: '我发起' },
    { value: 'copied', label: '抄送我', count: summary.data.value?.unread_copies || undefined },
  ])
}

/** The box the address names. */
export function useBox() {
  const route = useRoute()
  return computed<Box>(() => BOXES.find((one) => one === route.query.box) ?? 'open')
}

/** The kinds there are in the box, to choose from. */
export function useKinds(box: MaybeRefOrGetter<'open' | 'done'>) {
  const kinds = useQuery({ queryKey: computed(() => ['inbox', 'kinds', toValue(box)]), queryFn: ({ signal }) => listKinds(toValue(box), signal) })
  return computed<Option[]>(() => (kinds.data.value?.items ?? []).map((one) => ({ value: one.kind, label: `${one.name}（${one.count}）` })))
}

/** What every box can be narrowed by. */
export const boxFields = (when: string): FilterField[] => [
  { type: 'unit', key: 'unit_id', label: '单位', wide: true },
  { type: 'dates', key: 'days', label: when, from: 'from_day', to: 'to_day' },
]
