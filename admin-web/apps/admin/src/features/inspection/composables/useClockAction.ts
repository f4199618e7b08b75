import { reactive, ref } from 'vue'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { calendarDay } from '@unionhub/shared/format/date'
import type { CaseDetail } from '../api/cases'
import { actOnClock, type ClockAction } from '../api/clocks'

export interface ClockForm {
  kind: string
  day: string
  text: string
}

const DONE: Record<ClockAction, string> = { pause: '已暂停法定期限的计时', resume: '已恢复计时', extend: '已批准延长 30 个工作日' }

/** Stopping, resuming and extending the legal clocks in one dialog. */
export function useClockAction(found: () => CaseDetail, changed: () => void) {
  const action = ref<ClockAction | null>(null)
  const tried = ref(false)
  const form = reactive<ClockForm>({ kind: '', day: '', text: '' })
  const work = useSubmit((key: string, what: ClockAction, sent: object) => actOnClock<CaseDetail>(key, found().id, what, sent))

  function problems(): Partial<Record<keyof ClockForm, string>> {
    const wrong: Partial<Record<keyof ClockForm, string>> = {}
    if (action.value === 'pause' && !form.kind) wrong.kind = '请选择暂停的原因'
    if (action.value !== 'resume' && form.text.trim().length < 2) wrong.text = '请填写说明，至少 2 个字'
    return wrong
  }

  function bodyOf(what: ClockAction): object {
    const text = form.text.trim()
    const version = found().version
    if (what === 'pause') return { version, kind: form.kind, reason: text, started_on: form.day }
    return what === 'resume' ? { version, ended_on: form.day, note: text } : { version, note: text, approved_on: form.day }
  }

  async function submit(): Promise<void> {
    tried.value = true
    const what = action.value
    if (!what || Object.keys(problems()).length) return
    const answer = await work.run(what, bodyOf(what))
    if (answer) {
      action.value = null
      toast.done(DONE[what])
      changed()
    } else if (work.error.value?.status === 404 || work.error.value?.status === 409) {
      action.value = null
      toast.fail(work.error.value)
      changed()
    }
  }

  return {
    action,
    form,
    problem: (field: keyof ClockForm) => (tried.value ? (problems()[field] ?? '') : '') || work.fieldError(field === 'day' ? DAY_FIELD[action.value ?? 'pause'] : field),
    busy: work.busy,
    error: work.error,
    open: (what: ClockAction) => {
      work.clear()
      tried.value = false
      Object.assign(form, { kind: '', day: calendarDay(), text: '' })
      action.value = what
    },
    close: () => {
      action.value = null
    },
    submit: () => void submit(),
  }
}

const DAY_FIELD: Record<ClockAction, string> = { pause: 'started_on', resume: 'ended_on', extend: 'approved_on' }
