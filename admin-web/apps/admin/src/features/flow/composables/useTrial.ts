import { computed, ref, shallowRef } from 'vue'
import { messageOf } from '@unionhub/shared/api/errors'
import { formatDue } from '@unionhub/shared/format/date'
import { trialMarks } from '../design/marks'
import type { Tree } from '../design/types'
import { simulate, type Simulated, type TrialSubject } from '../trialApi'

/** A trial run of the tree as it stands, and what it says about each card. */
export function useTrial(key: () => string, tree: () => Tree) {
  const result = shallowRef<Simulated>()
  const ran = shallowRef<Tree>()
  const busy = ref(false)
  const problem = ref('')

  async function run(subject: TrialSubject): Promise<void> {
    busy.value = true
    problem.value = ''
    const tried = tree()
    try {
      result.value = await simulate(key(), tried, subject)
      ran.value = tried
    } catch (failed) {
      problem.value = messageOf(failed)
      result.value = undefined
    } finally {
      busy.value = false
    }
  }

  return {
    result,
    busy,
    problem,
    run,
    clear: () => (result.value = undefined),
    /** The tree was changed since. */
    stale: computed(() => result.value !== undefined && ran.value !== tree()),
    marks: computed(() => (result.value && ran.value === tree() ? trialMarks(tree(), result.value.steps, formatDue) : undefined)),
  }
}

export type Trial = ReturnType<typeof useTrial>
