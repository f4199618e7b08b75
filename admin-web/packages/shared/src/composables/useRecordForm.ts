import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { refresh } from './queryClient'
import { toast } from './toast'
import { useDraft } from './useDraft'
import { useSubmit } from './useSubmit'

export interface RecordFormOptions<T, F extends object> {
  /** Prefix of what is refreshed after saving. */
  key: readonly string[]
  /** Absent: a new record. */
  id: () => string | undefined
  /** The list's address; the record is shown below it after saving. */
  list: string
  get: (id: string, signal: AbortSignal) => Promise<T>
  blank: () => F
  take: (found: T) => F
  save: (key: string, form: F, found: T | undefined) => Promise<T>
  /** What still has to be filled in, in words. */
  missing: (form: F) => string[]
  saved: string
}

/** A form page's record: read once, changed by hand, saved with the version that was seen, shown in its list afterwards. */
export function useRecordForm<T extends { id: string }, F extends object>(options: RecordFormOptions<T, F>) {
  const router = useRouter()
  const request = useQuery({
    queryKey: computed(() => [...options.key, 'edit', options.id()]),
    queryFn: ({ signal }) => options.get(options.id() ?? '', signal),
    enabled: computed(() => Boolean(options.id())),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const it = computed(() => request.data.value)
  const form = reactive(options.blank()) as F
  const start = ref(JSON.stringify(form))

  function settle(): void {
    start.value = JSON.stringify(form)
  }

  watch(
    it,
    (found) => {
      if (!found) return
      Object.assign(form, options.take(found))
      settle()
    },
    { immediate: true },
  )

  const dirty = computed(() => JSON.stringify(form) !== start.value)
  const draft = useDraft({
    name: () => `${options.list}.${options.id() ?? 'new'}`,
    form,
    ready: () => !options.id() || Boolean(it.value),
    dirty: () => dirty.value,
    over: () => (it.value as { version?: number } | undefined)?.version ?? 0,
  })
  const work = useSubmit((key: string) => options.save(key, form, it.value))

  async function save(): Promise<void> {
    const done = await work.run()
    if (!done) return
    settle()
    refresh(options.key)
    toast.done(options.saved)
    await router.replace(`${options.list}/${done.id}`)
  }

  return {
    it,
    form,
    work,
    save,
    loading: computed(() => Boolean(options.id()) && request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    missing: computed(() => options.missing(form)),
    dirty,
    draft,
    back: () => void router.push(options.id() ? `${options.list}/${options.id()}` : options.list),
  }
}
