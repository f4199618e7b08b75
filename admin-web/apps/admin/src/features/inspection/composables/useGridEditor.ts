import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { queryClient, refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { getOutline } from '../api/figures'
import { addGrid, changeGrid, disableGrid, enableGrid, listAllGrids, type Grid, type GridList } from '../api/grids'

const NEW = 'new'
const ALL = ['inspection', 'grids', 'all'] as const
const DEGREE = /^\d{1,3}(\.\d{1,6})?$/

export interface Centre {
  longitude: number
  latitude: number
}

/** Keeping the grids: one is chosen, its name and centre are drafted in the form or on the map, and saved together. */
export function useGridEditor() {
  const request = useQuery({ queryKey: ALL, queryFn: ({ signal }) => listAllGrids(signal) })
  const outline = useQuery({ queryKey: ['inspection', 'outline'], queryFn: ({ signal }) => getOutline(signal) })
  const grids = computed<Grid[]>(() => (request.data.value ? [...request.data.value.items, request.data.value.district] : []))
  const chosenId = ref<string | null>(null)
  const draft = reactive({ name: '', longitude: '', latitude: '' })
  const chosen = computed(() => grids.value.find((one) => one.id === chosenId.value) ?? null)
  const adding = computed(() => chosenId.value === NEW)

  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  const dirty = computed(() => chosenId.value !== null && (draft.name !== (chosen.value?.name ?? '') || draft.longitude !== text(chosen.value?.longitude) || draft.latitude !== text(chosen.value?.latitude)))
  const centre = computed<Centre | null>(() => (DEGREE.test(draft.longitude) && DEGREE.test(draft.latitude) ? { longitude: Number(draft.longitude), latitude: Number(draft.latitude) } : null))

  const work = useSubmit((key: string, name: string, at: Partial<Record<keyof Centre, string | null>>) => {
    if (adding.value) return addGrid(key, { name, ...at })
    const one = chosen.value
    if (!one) return Promise.reject(new Error('nothing chosen'))
    return changeGrid(one.id, { version: one.version, ...(one.category === 'street' ? { name } : {}), ...at })
  })

  async function changed(words: string): Promise<void> {
    await Promise.all([request.refetch(), outline.refetch()])
    refresh(['inspection'])
    toast.done(words)
  }

  /** What the server answered stands in the list at once, so that the next change starts from it. */
  function keep(saved: Grid): void {
    queryClient.setQueryData<GridList>(ALL, (list) => {
      if (!list) return list
      const one = { ...saved, open_cases: list.items.find((grid) => grid.id === saved.id)?.open_cases ?? 0 }
      if (saved.category === 'district') return { ...list, district: { ...saved, open_cases: list.district.open_cases } }
      const known = list.items.some((grid) => grid.id === saved.id)
      return { ...list, items: known ? list.items.map((grid) => (grid.id === saved.id ? one : grid)) : [...list.items, one] }
    })
  }

  function fill(one: Grid | null): void {
    work.clear()
    Object.assign(draft, { name: one?.name ?? '', longitude: text(one?.longitude), latitude: text(one?.latitude) })
  }

  async function choose(id: string | null): Promise<void> {
    if (id === chosenId.value) return
    if (dirty.value && (await ask({ title: '放弃还没有保存的修改？', verb: '放弃修改', danger: true })) === null) return
    chosenId.value = id
    fill(chosen.value)
  }

  function place(at: Centre): void {
    draft.longitude = String(at.longitude)
    draft.latitude = String(at.latitude)
  }

  async function save(): Promise<void> {
    const at = { longitude: draft.longitude.trim() || null, latitude: draft.latitude.trim() || null }
    const saved = await work.run(draft.name.trim(), at)
    if (!saved) return
    const words = adding.value ? `已添加“${saved.name}”` : `已保存“${saved.name}”`
    keep(saved)
    chosenId.value = saved.id
    fill(chosen.value)
    await changed(words)
  }

  async function switchOff(one: Grid): Promise<void> {
    const left = one.open_cases ?? 0
    const text = `停用后，登记和改派时不再能选它，已有的事件不受影响。${left ? `它还有 ${left} 件没有办结，请先确认由谁继续办理。` : ''}`
    const reason = await ask({ title: `停用“${one.name}”？`, text, verb: '停用网格', danger: true, reason: { label: '停用原因', required: true, max: 200, presets: ['网格合并', '区划调整'] } })
    if (reason !== null) await attempt(() => disableGrid(one.id, one.version, reason), `已停用“${one.name}”`)
  }

  const switchOn = (one: Grid): Promise<void> => attempt(() => enableGrid(one.id, one.version), `已启用“${one.name}”`)

  async function attempt(deed: () => Promise<unknown>, words: string): Promise<void> {
    try {
      await deed()
      await changed(words)
      fill(chosen.value)
    } catch (error) {
      toast.fail(error)
      void request.refetch()
    }
  }

  return {
    grids,
    outline: computed(() => outline.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void Promise.all([request.refetch(), outline.refetch()]),
    chosenId,
    chosen,
    adding,
    draft,
    centre,
    dirty,
    choose,
    add: () => choose(NEW),
    reset: () => fill(chosen.value),
    place,
    save,
    saving: work.busy,
    problem: work.error,
    fieldError: work.fieldError,
    switchOff,
    switchOn,
    changed,
  }
}
