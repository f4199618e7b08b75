import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useDirtyGuard } from '@unionhub/shared/composables/useDirtyGuard'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { changeYear, getYear, previewYear, type CalendarDay, type Trial } from '../api'

const FIRST = 2004
const LAST = 2100

/** One year of the calendar: which days were turned but not saved, what saving them would move, and saving. */
export function useCalendarYear() {
  const route = useRoute()
  const router = useRouter()
  const wanted = Number(route.query.year)
  const year = ref(wanted >= FIRST && wanted <= LAST ? wanted : new Date().getFullYear())
  const query = useQuery({ queryKey: ['calendar', year], queryFn: ({ signal }) => getYear(year.value, signal) })
  const turned = reactive(new Map<string, boolean>())
  const published = ref<boolean | null>(null)
  const form = reactive({ open: false, reason: '', tried: false, version: 0 })
  const changes = computed(() => turned.size + (published.value === null ? 0 : 1))
  useDirtyGuard(() => changes.value > 0)

  const workingOf = (one: CalendarDay) => turned.get(one.day) ?? one.working

  function turn(one: CalendarDay): void {
    if (turned.has(one.day)) turned.delete(one.day)
    else turned.set(one.day, !one.working)
  }

  function discard(): void {
    turned.clear()
    published.value = null
  }

  function show(next: number): void {
    if (next < FIRST || next > LAST || changes.value) return
    year.value = next
    void router.replace({ query: { year: String(next) } })
  }

  const trial = (): Trial => ({
    changes: [...turned].map(([day, working]) => ({ day, working: query.data.value?.days.find((one) => one.day === day)?.shipped_working === working ? null : working })),
    published: published.value,
  })
  const effects = useQuery({
    queryKey: ['calendar', 'preview', computed(() => JSON.stringify(trial()))],
    queryFn: () => previewYear(year.value, trial()),
    enabled: computed(() => form.open),
    staleTime: 0,
  })

  const save = useSubmit(() => changeYear(year.value, { ...trial(), version: form.version, reason: form.reason.trim() }))

  function ask(): void {
    Object.assign(form, { open: true, reason: '', tried: false, version: query.data.value?.version ?? 0 })
    save.clear()
  }

  async function submit(): Promise<void> {
    form.tried = true
    if (form.reason.trim().length < 2) return
    const answer = await save.run()
    if (!answer) return
    form.open = false
    discard()
    refresh(['calendar'])
    toast.done('工作日历已调整，正在计时的期限随后重新计算')
  }

  watch(year, discard)
  return { year, query, turned, published, form, changes, workingOf, turn, discard, show, effects, save, ask, submit }
}
