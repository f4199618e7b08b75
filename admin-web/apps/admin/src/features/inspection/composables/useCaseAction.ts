import { computed, reactive, ref } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { formatDateTime } from '@unionhub/shared/format/date'
import { actOnCase, type ActionBody, type CaseDetail } from '../api/cases'
import { MISSING } from '../caseNotices'
import { bodyOf, emptyForm, problemsOf, type CaseAction } from '../caseActions'
import { caseWords } from '../caseWords'

/** The code belongs to another employer, or the employer has another code: a person says which it is (INSP-20). */
export const EMPLOYER_CONFLICT = 'inspection.employer_conflict'

interface Told {
  found: () => CaseDetail | undefined
  done: (action: CaseAction, answer: CaseDetail | undefined) => Promise<void>
  stale: () => void
}

/** One dialog for everything that is done to a case: what it asks, what is wrong with it, and the sending. */
export function useCaseAction({ found, done, stale }: Told) {
  const action = ref<CaseAction | null>(null)
  const form = reactive(emptyForm())
  const tried = ref(false)
  /** Of the dialog while it fades away, too. */
  const last = ref<CaseAction>('accept')
  const words = computed(() => caseWords(last.value))
  const problems = computed(() => (action.value ? problemsOf(action.value, form, words.value, found()?.missing ?? []) : {}))
  let then: CaseAction | null = null
  const work = useSubmit((key: string, what: CaseAction, sent: ActionBody) => actOnCase(key, found()?.id ?? '', what, sent))

  /** A result needs the employer's code and the grid first (INSP-20, INSP-21): they are asked for, then the result. */
  function open(wanted: CaseAction, it = found()): void {
    const needs = wanted === 'handle' ? (it?.missing ?? []) : []
    const what = needs.length ? 'complete' : wanted
    then = needs.length ? wanted : null
    if (needs.length) toast.warn(`请先完善${needs.map((key) => MISSING[key] ?? key).join('、')}，再录入处理结果`)
    work.clear()
    tried.value = false
    Object.assign(form, emptyForm(), { at: formatDateTime(new Date().toISOString()) })
    if (what === 'complete') Object.assign(form, { uscc: it?.employer.uscc ?? '', grid: it?.grid_unit_id ?? '' })
    last.value = what
    action.value = what
  }

  async function send(what: CaseAction, sent: ActionBody): Promise<void> {
    const answer = await work.run(what, sent)
    const error = work.error.value
    if (!error) {
      action.value = null
      toast.done(caseWords(what).done)
      await done(what, answer)
      if (then && answer && !answer.missing.length) open(then, answer)
      return
    }
    if (error.code === EMPLOYER_CONFLICT) {
      const taken = error.details.kind === 'taken'
      const sure = await ask({ title: taken ? '这个信用代码已有单位' : '信用代码与已登记的不同', text: `${error.message}确认后，本事件归到这个信用代码的单位名下。`, verb: taken ? '是同一单位' : '是另一家单位' })
      if (sure !== null) await send(what, { ...sent, merge: true })
      return
    }
    // Somebody else was quicker: close, and let the page show what they did.
    if (error.status === 404 || (error.status === 409 && !error.fields.length)) {
      action.value = null
      toast.fail(error)
      stale()
    }
  }

  function submit(): void {
    tried.value = true
    if (action.value && !Object.keys(problems.value).length) void send(action.value, bodyOf(action.value, found()?.version ?? 0, form))
  }

  return {
    action,
    form,
    words,
    problem: (field: keyof typeof form) => (tried.value ? (problems.value[field] ?? '') : ''),
    busy: work.busy,
    error: work.error,
    open,
    close: () => {
      action.value = null
    },
    submit,
  }
}
