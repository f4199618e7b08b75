import { computed, ref, watch } from 'vue'
import { useStaff } from '@/shared/auth'
import { useSessionPage } from '@/shared/auth/page'
import { CASE_PAGES } from '@/shared/inspection/officer'
import { back } from '@/shared/platform'
import { useRemote } from '@/shared/util/remote'
import { caseApi } from '../inspection/api'
import { actionsOf } from '../inspection/forms'
import type { CaseAction } from '../inspection/types'
import { useCaseActions } from './caseActions'
import { useUnmask } from './unmask'

/** One case in the hand of whoever handles it: read it, call the reporter, do the next step. */
export function useCase() {
  const staff = useStaff()
  const id = ref('')
  const detail = useRemote(() => caseApi.get(id.value))
  const { checked, refresh } = useSessionPage(staff, detail.load)
  const it = computed(() => detail.data.value)
  const actions = computed(() => (staff.signedIn && it.value ? actionsOf(it.value) : []))
  const numbers = useUnmask((reason) => caseApi.unmask(id.value, reason))
  /** Stays known when the session ends, so that what was typed is found again after signing in. */
  let officer = ''
  /** What was wanted when something else had to come first. */
  let wanted: CaseAction | null = null

  const steps = useCaseActions({
    id: () => id.value,
    officer: () => (officer = staff.me?.account.id ?? officer),
    done: async (action, form, answer) => {
      void staff.refreshCount().catch(() => undefined)
      if (form.leaves) {
        back(CASE_PAGES.list('mine'))
        return
      }
      if (answer) detail.data.value = answer
      else await refresh()
      if (action === 'complete' && wanted) choose(wanted)
      wanted = null
    },
    again: refresh,
  })

  // What was asked for may have been done meanwhile: by a step whose answer got lost, or by somebody else.
  watch(actions, (now) => {
    if (steps.asked.value && !steps.busy.value && !now.includes(steps.asked.value)) steps.asked.value = null
  })

  /** INSP-20, INSP-21: a case without credit code or grid is completed before its outcome is entered. */
  function choose(action: CaseAction): void {
    const first = action === 'handle' && (it.value?.missing.length ?? 0) > 0
    wanted = first ? action : null
    steps.ask(first ? 'complete' : action)
  }

  return { staff, id, detail, it, checked, refresh, actions, numbers, steps, choose }
}
