import { nextTick, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { getCase, unmaskCase, type CaseDetail, type Unmasked } from '../api/cases'
import { LEAVES, LOSES, type CaseAction } from '../caseActions'
import { PERMISSIONS as P } from '../permissions'
import { casesChanged } from './useCases'

/** One case: read it, act on it, go on to the next of the list behind it. */
export function useCase(id: Ref<string>) {
  const route = useRoute()
  const record = useRecord({ key: ['inspection', 'cases'], id, get: getCase, ahead: true })
  const { walk } = record

  async function done(action: CaseAction, answer: CaseDetail | undefined): Promise<void> {
    const mine = (route.query.box ?? 'mine') === 'mine'
    const lost = LOSES.includes(action)
    const here = record.keyOf(id.value)
    if (answer && !lost) record.put(answer)
    if (lost || (mine && LEAVES.includes(action))) await (mine ? walk.advance() : walk.close())
    if (lost) {
      // Out of sight for this person: ask for it no more.
      await nextTick()
      queryClient.removeQueries({ queryKey: here })
    }
    casesChanged()
  }

  const reveal = (pick: (told: Unmasked) => string | null | undefined) =>
    can(P.caseUnmask) ? async (reason: string) => pick(await unmaskCase(id.value, reason)) : null

  return {
    ...record,
    done,
    /** Somebody else was quicker: show what they did. */
    stale: () => {
      casesChanged()
      record.reload()
    },
    reveal,
  }
}
