import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { ApiError, messageOf } from '@unionhub/shared/api/errors'
import { ask } from '@unionhub/shared/composables/useAsk'
import type { Tree } from '../design/types'
import { getDraft, putDraft, type Draft, type Issue } from '../designApi'

const PAUSE_MS = 800

export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'stale'

interface Desk {
  tree: () => Tree
  open: (tree: Tree) => void
}

/** Keeps the draft on the server a moment after every change; one write at a time, and never over somebody else's. */
export function useDraftSaving(key: () => string, desk: Desk) {
  const draft = shallowRef<Draft>()
  const issues = shallowRef<Issue[]>([])
  const error = shallowRef<unknown>()
  const state = ref<SaveState>('clean')
  const problem = ref('')
  let kept: Tree | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> | undefined

  const dirty = (): boolean => kept !== undefined && desk.tree() !== kept

  function take(found: Draft): void {
    draft.value = found
    issues.value = found.issues
  }

  async function load(): Promise<void> {
    error.value = undefined
    try {
      const found = await getDraft(key())
      take(found)
      kept = found.tree
      state.value = found.version ? 'saved' : 'clean'
      desk.open(found.tree)
    } catch (failed) {
      error.value = failed
    }
  }

  async function write(): Promise<void> {
    const sent = desk.tree()
    state.value = 'saving'
    try {
      take(await putDraft(key(), sent, draft.value?.version ?? 0))
      kept = sent
      state.value = dirty() ? 'waiting' : 'saved'
    } catch (failed) {
      problem.value = messageOf(failed)
      state.value = failed instanceof ApiError && failed.status === 409 ? 'stale' : 'failed'
    }
  }

  /** Everything written down, as far as it can be. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    while (dirty() && state.value !== 'stale') {
      // A second caller waits for the write that is under way: two at once would meet as strangers.
      writing ??= write().finally(() => (writing = undefined))
      await writing
      if (state.value === 'failed') break
    }
    return !dirty()
  }

  watch(desk.tree, () => {
    clearTimeout(timer)
    if (state.value === 'stale' || writing) return
    // Taken back to what is kept: nothing to write.
    if (!dirty()) {
      state.value = draft.value?.version ? 'saved' : 'clean'
      return
    }
    state.value = 'waiting'
    timer = setTimeout(() => void flush(), PAUSE_MS)
  })

  /** Somebody else saved meanwhile: this one's text goes over theirs, knowingly. */
  async function overwrite(): Promise<void> {
    const theirs = await getDraft(key())
    draft.value = theirs
    state.value = 'waiting'
    await flush()
  }

  const unload = (event: BeforeUnloadEvent): void => {
    if (dirty()) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', unload))
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener('beforeunload', unload)
  })
  onBeforeRouteLeave(async () => {
    if (!dirty() || (await flush())) return true
    return (await ask({ title: '还有修改没保存', text: problem.value || '离开后，没保存的修改不会保留。', verb: '仍然离开', danger: true })) !== null
  })

  return { draft, issues, error, state: computed(() => state.value), problem, load, flush, overwrite }
}

export type DraftSaving = ReturnType<typeof useDraftSaving>
