import { computed, ref, shallowRef } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { listCases, searchCases, type CaseFilters } from '../api/cases'
import { CASE_STATES } from '../caseTones'

export const CASE_FILTERS = ['box', 'q', 'state', 'grid_unit_id', 'registered_from', 'registered_to', 'cause', 'source', 'level', 'overdue', 'done_from', 'done_to', 'year', 'finished', 'inspector_account_id', 'employer_id'] as const
type Filter = (typeof CASE_FILTERS)[number]

/** After a step: lists, figures and to-dos all speak about it. */
export function casesChanged(): void {
  refresh(['inspection'], ['inbox'])
}

export interface Sought {
  kind: 'cert_no' | 'phone'
  value: string
}

const flag = (value: string | undefined) => (value === 'true' ? true : value === 'false' ? false : undefined)
const STATES = CASE_STATES.map((state) => state.value)

/** What the address bar says as the server wants it; what it would not know is left out. */
export function narrowed(text: Partial<Record<Filter, string>>): CaseFilters {
  const { box, state, level, overdue, finished, year, ...rest } = text
  const told: CaseFilters = {
    ...rest,
    box: choice(['mine', 'open', 'done', 'all'], box),
    state: state?.split(',').flatMap((one) => choice(STATES, one) ?? []),
    level: choice(['grid', 'district'], level),
    overdue: flag(overdue),
    finished: flag(finished),
    year: Number(year) || undefined,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

const BOXES = [
  { value: 'mine', label: '待我办理' },
  { value: 'open', label: '办理中' },
  { value: 'done', label: '已办结' },
  { value: 'all', label: '全部' },
] as const

export function useCases() {
  /** A whole card or phone number is looked for without standing in the address bar. */
  const sought = shallowRef<Sought | null>(null)
  const search = ref(0)
  const list = useList({
    key: ['inspection', 'cases', search],
    filters: CASE_FILTERS,
    defaults: { box: 'mine' },
    tabs: ['box'],
    fetch: ({ page, size, sort, ...text }, signal) => {
      const query = { ...narrowed(text), page, size, ...(sort ? { sort } : {}) }
      return sought.value ? searchCases({ ...query, [sought.value.kind]: sought.value.value }, signal) : listCases(query, signal)
    },
  })

  function seek(wanted: Sought | null): void {
    sought.value = wanted
    search.value += 1
    list.setFilters(wanted ? { box: 'all' } : {})
  }

  const tabs = computed(() => BOXES.map((box) => ({ ...box, count: list.reply?.counts[box.value] })))
  return { list, tabs, sought, seek }
}
