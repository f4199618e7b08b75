import { computed, ref } from 'vue'
import { changeFilter, dropFilter, keepFilter, savedFilters, type Conditions, type SavedFilter } from './preferences'
import { toast } from './toast'
import { ask } from './useAsk'
import { useSubmit } from './useSubmit'

export const MOST_FILTERS = 20

/** What saved filters need of a list. */
export interface Filtered {
  name: string
  conditions: Conditions
  apply: (conditions: Conditions) => unknown
}

const same = (a: Conditions, b: Conditions) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/** The saved filters of a list: choosing, keeping, sending, tidying up. */
export function useSavedFilters(list: () => Filtered) {
  const saved = computed(() => savedFilters(list().name))
  const present = computed(() => list().conditions)
  const active = computed(() => saved.value.find((one) => same(one.conditions, present.value)))
  const keepable = computed(() => Object.keys(present.value).length > 0 && !active.value)

  /** null: the dialog is closed; '' keeps a new one, an id gives a new name. */
  const naming = ref<string | null>(null)
  const title = ref('')
  const byDefault = ref(false)

  const work = useSubmit(() =>
    naming.value
      ? changeFilter(naming.value, { title: title.value.trim(), is_default: byDefault.value })
      : keepFilter(list().name, { title: title.value.trim(), conditions: present.value, is_default: byDefault.value }),
  )

  function name(filter?: SavedFilter): void {
    work.clear()
    naming.value = filter?.id ?? ''
    title.value = filter?.title ?? ''
    byDefault.value = filter?.is_default ?? false
  }

  async function keep(): Promise<void> {
    if (!title.value.trim()) return
    const made = await work.run()
    if (!made) return
    toast.done(naming.value ? '已改好' : `已保存“${made.title}”`)
    naming.value = null
  }

  async function change(filter: SavedFilter, what: Parameters<typeof changeFilter>[1], told: string): Promise<void> {
    try {
      await changeFilter(filter.id, what)
      toast.done(told)
    } catch (problem) {
      toast.fail(problem)
    }
  }

  async function drop(filter: SavedFilter): Promise<void> {
    if ((await ask({ title: `删除筛选“${filter.title}”？`, text: '只删除保存的筛选，不影响任何记录。', verb: '删除筛选', danger: true })) === null) return
    try {
      await dropFilter(filter.id)
      toast.done('已删除')
    } catch (problem) {
      toast.fail(problem)
    }
  }

  async function copyLink(filter: SavedFilter): Promise<void> {
    const address = new URL(window.location.href)
    address.search = new URLSearchParams(filter.conditions).toString()
    try {
      await navigator.clipboard.writeText(address.href)
      toast.done('链接已复制，同事打开后看到他权限范围内的结果')
    } catch {
      toast.info(`请手动复制：${address.href}`)
    }
  }

  return {
    saved,
    active,
    keepable,
    full: computed(() => saved.value.length >= MOST_FILTERS),
    naming,
    title,
    byDefault,
    busy: work.busy,
    error: work.error,
    name,
    keep,
    drop,
    copyLink,
    refill: (filter: SavedFilter) => change(filter, { conditions: present.value }, `“${filter.title}”已换成现在的条件`),
    setDefault: (filter: SavedFilter) => change(filter, { is_default: !filter.is_default }, filter.is_default ? '不再自动使用' : `打开列表时自动用“${filter.title}”`),
    choose: (filter: SavedFilter) => void list().apply(filter.conditions),
  }
}

export type SavedFilters = ReturnType<typeof useSavedFilters>
