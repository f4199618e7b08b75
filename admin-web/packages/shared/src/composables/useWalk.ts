import { computed, inject, ref, shallowRef, watch, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The list behind a record, as far as going to the neighbours needs it. */
export interface WalkedList {
  ids: ComputedRef<string[]>
  page: ComputedRef<number>
  size: ComputedRef<number>
  total: ComputedRef<number>
  /** The ids of another page, as the list would show them. */
  at: (page: number) => Promise<string[]>
  /** Whether this one is read as the record that is open; in an inbox of many kinds not every neighbour is. */
  alike?: (id: string) => boolean
}

export const walkedListKey: InjectionKey<WalkedList> = Symbol('the list behind a record')

/** Neighbours that the server names, for a record that was opened from elsewhere. */
export interface Neighbours {
  previous?: string | null
  next?: string | null
}

/**
 * From one record to its neighbours in the list behind it, over the borders of pages. A record that
 * has just left the list (it was decided) keeps its place, so that "next" is the one that moved up.
 */
export function useWalk(id: Ref<string>, named: () => Neighbours | undefined = () => undefined) {
  const route = useRoute()
  const router = useRouter()
  const list = inject(walkedListKey, null)
  const found = computed(() => list?.ids.value.indexOf(id.value) ?? -1)
  const held = ref(-1)
  const beyond = shallowRef<Neighbours>({})

  watch(
    [found, id],
    ([place, now], [, before]) => {
      if (place >= 0) held.value = place
      else if (now !== before) held.value = -1
    },
    { immediate: true },
  )

  const known = computed(() => held.value >= 0)
  const after = computed(() => (found.value >= 0 ? found.value + 1 : held.value))
  const last = computed(() => Boolean(list && after.value >= list.ids.value.length && list.page.value * list.size.value < list.total.value))
  const first = computed(() => Boolean(list && held.value === 0 && list.page.value > 1))

  watch(
    () => [known.value && first.value, known.value && last.value, list?.page.value, list?.total.value] as const,
    async ([wantsBefore, wantsAfter, page = 1]) => {
      beyond.value = {}
      if (!list || (!wantsBefore && !wantsAfter)) return
      const edge = (wanted: boolean, to: number) => (wanted ? list.at(to).catch(() => []) : Promise.resolve([]))
      const [before, behind] = await Promise.all([edge(wantsBefore, page - 1), edge(wantsAfter, page + 1)])
      if (list.page.value === page) beyond.value = { previous: before.at(-1), next: behind[0] }
    },
    { immediate: true },
  )

  const previous = computed(() => (known.value ? (list?.ids.value[held.value - 1] ?? beyond.value.previous) : named()?.previous) ?? null)
  const next = computed(() => (known.value ? (list?.ids.value[after.value] ?? beyond.value.next) : named()?.next) ?? null)

  /** The page of the list follows the record. */
  function go(target: string): Promise<unknown> {
    const step = known.value && target === beyond.value.next ? 1 : known.value && target === beyond.value.previous ? -1 : 0
    const page = (list?.page.value ?? 1) + step
    const query = step ? { ...route.query, page: page === 1 ? undefined : String(page) } : route.query
    return router.replace({ params: { ...route.params, id: target }, query })
  }

  const close = () => router.push({ path: route.matched.at(-2)?.path ?? '/', query: route.query })

  return {
    previous,
    next,
    /** 「第 3 条，共 128 条」 as numbers; null for a record that the list does not show. */
    place: computed(() => (list && found.value >= 0 ? { at: (list.page.value - 1) * list.size.value + found.value + 1, of: list.total.value } : null)),
    /** Whether the record after this one can be fetched beforehand, the way this one was. */
    alike: (target: string) => list?.alike?.(target) ?? true,
    go,
    close,
    /** After a decision: on to the next, to the one before when there is none, back to the list when that was the last. */
    advance: () => {
      const target = next.value ?? previous.value
      return target ? go(target) : close()
    },
  }
}

export type Walk = ReturnType<typeof useWalk>
