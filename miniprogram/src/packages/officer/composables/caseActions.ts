import { computed, nextTick, ref } from 'vue'
import { toApiError, uuid } from '@/shared/http'
import { toast } from '@/shared/platform'
import { caseApi } from '../inspection/api'
import { bodyOf, type ActionForm, type FormValues } from '../inspection/forms'
import type { CaseAction, CaseDetail } from '../inspection/types'

interface Options {
  id: () => string
  officer: () => string
  done: (action: CaseAction, form: ActionForm, answer: CaseDetail | null) => Promise<void> | void
  /** After a refusal: somebody else may have been quicker. */
  again: () => Promise<void> | void
}

/** The typed credit code does not fit the employer as the district knows it: a person says which is right. */
const CONFLICT = 'inspection.employer_conflict'

/** What was typed and not yet sent, by officer and case: it outlives the page (a session that ended, a step back), not the app. */
const kept = new Map<string, Drafts>()

export type Drafts = Partial<Record<CaseAction, FormValues>>

export interface Doubt {
  text: string
  verb: string
}

/**
 * One action of a case, sent once whatever the network does: what was sent keeps its key until an answer comes, so that pressing again
 * repeats the same step instead of doing a second one. What was typed stays until it has been done.
 */
export function useCaseActions({ id, officer, done, again }: Options) {
  const asked = ref<CaseAction | null>(null)
  const busy = ref(false)
  const failure = ref('')
  const fieldErrors = ref<Record<string, string>>({})
  const doubt = ref<Doubt | null>(null)
  let sent: { what: string; key: string } | null = null

  function draftsNow(): Drafts {
    const whose = `${officer()} ${id()}`
    const found = kept.get(whose) ?? {}
    kept.set(whose, found)
    return found
  }

  function ask(action: CaseAction): void {
    failure.value = ''
    fieldErrors.value = {}
    doubt.value = null
    asked.value = action
  }

  function keyFor(what: string): string {
    if (sent?.what !== what) sent = { what, key: uuid() }
    return sent.key
  }

  async function submit(form: ActionForm, values: FormValues, version: number): Promise<void> {
    const action = asked.value
    if (!action || busy.value) return
    busy.value = true
    failure.value = ''
    fieldErrors.value = {}
    const body = { ...bodyOf(form, values, version), ...(doubt.value ? { merge: true } : {}) }
    try {
      const answer = await caseApi.act(id(), action, body, keyFor(JSON.stringify([id(), action, body])))
      sent = null
      asked.value = null
      // The sheet puts away what was typed as it closes; what has been done needs no draft.
      await nextTick()
      delete draftsNow()[action]
      toast(form.done)
      await done(action, form, answer)
    } catch (reason) {
      await explain(reason)
    } finally {
      busy.value = false
    }
  }

  async function explain(reason: unknown): Promise<void> {
    const error = toApiError(reason)
    failure.value = error.unanswered ? '没有收到答复，不知道是否已办成。请再点一次，不会重复办理。' : error.message
    if (!error.unanswered) sent = null
    if (error.code === CONFLICT && !doubt.value) doubt.value = { text: error.message, verb: error.details?.['kind'] === 'differs' ? '是另一家单位' : '是同一单位' }
    else if (error.fields.length) fieldErrors.value = Object.fromEntries(error.fields.map((one) => [one.field.split('.')[0] ?? '', one.message]))
    else if (error.status === 409 || error.status === 404 || error.status === 403) {
      asked.value = null
      toast(error.message)
      await again()
    }
  }

  return { asked, busy, failure, fieldErrors, doubt, drafts: computed(draftsNow), ask, submit }
}
