import { onBeforeUnmount, reactive, ref, watch } from 'vue'
import { csrfToken } from '../api/client'
import { draftKey } from './storage'

const PAUSE_MS = 500

interface Kept {
  at: string
  /** Which state of the record it was written over; another one there now, and the draft is no longer true. */
  over: string
  values: object
}

export interface Draft {
  /** When the present values were last put aside; empty while there is nothing to keep. */
  keptAt: string
  /** When the values on the screen were written, if they came back from an earlier look at this page. */
  restoredFrom: string
  /** Back to what the page would show without the draft. */
  discard: () => void
}

export interface DraftOptions {
  /** One name per form and record, e.g. `petition.7`. */
  name: () => string
  form: object
  /** The form holds what it opens with: only then can a draft be laid over it. */
  ready: () => boolean
  dirty: () => boolean
  /** The record's version. */
  over?: () => string | number
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/**
 * Keeps what is being written in a form through a reload or a lost session. It stays in this tab only
 * (sessionStorage): forms hold personal data, and a desk may be shared.
 */
export function useDraft(options: DraftOptions): Draft {
  const keptAt = ref('')
  const restoredFrom = ref('')
  const over = (): string => String(options.over?.() ?? '')
  let first: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const plain = (): string => JSON.stringify(options.form)

  function keep(): void {
    clearTimeout(timer)
    if (first === null) return
    const key = draftKey(options.name())
    if (!options.dirty()) {
      sessionStorage.removeItem(key)
      keptAt.value = ''
      restoredFrom.value = ''
      return
    }
    const at = new Date().toISOString()
    try {
      sessionStorage.setItem(key, JSON.stringify({ at, over: over(), values: options.form }))
      keptAt.value = at
    } catch {
      keptAt.value = ''
    }
  }

  watch(
    options.ready,
    (ready) => {
      if (!ready || first !== null) return
      first = plain()
      const kept = read(draftKey(options.name()))
      if (kept?.over !== over()) return
      Object.assign(options.form, kept.values)
      restoredFrom.value = kept.at
      keptAt.value = kept.at
    },
    { immediate: true, flush: 'post' },
  )

  watch(
    () => (first === null ? '' : plain()),
    () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE_MS)
    },
  )

  window.addEventListener('pagehide', keep)
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener('pagehide', keep)
    // Leaving the page was asked about; losing the session was not.
    if (csrfToken.value) sessionStorage.removeItem(draftKey(options.name()))
  })

  function discard(): void {
    if (first === null) return
    const form = options.form as Record<string, unknown>
    const opened = JSON.parse(first) as Record<string, unknown>
    for (const key of Object.keys(form)) if (!(key in opened)) Reflect.deleteProperty(form, key)
    Object.assign(form, opened)
    keep()
  }

  return reactive({ keptAt, restoredFrom, discard })
}
