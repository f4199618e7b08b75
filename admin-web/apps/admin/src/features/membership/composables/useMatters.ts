import type { Ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useList } from '@unionhub/shared/composables/useList'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { leavesDesk, type FlowAction } from '@unionhub/shared/flow/flow'
import { choice } from '@unionhub/shared/format/choice'
import { flowPeople, flowPrinter } from '@unionhub/shared/flow/send'
import { listLeaves, listTransfers, listVerifications, matterSender, type MatterKind } from '../matterApi'
import { STATES } from '../pages/applications.columns'

const STATE_KEYS = STATES.map((state) => state.value)
const FILTERS = ['state', 'mine', 'q', 'unit_id', 'from', 'to'] as const

interface Chosen {
  state?: string
  mine?: string
}

/** The filters as the server takes them. */
function asked<Rest extends Chosen>({ state, mine, ...query }: Rest) {
  return { ...query, state: choice(STATE_KEYS, state), ...(mine ? { mine: true } : {}) }
}

/** After a decision: lists, members and to-dos all speak about it. */
export function mattersChanged(): void {
  refresh(['membership'], ['inbox'])
}

const shape = (kind: MatterKind) => ({ key: ['membership', kind], filters: [...FILTERS], defaults: { state: 'pending' }, sort: '-submitted_at' })

export const useTransfers = () => useList({ ...shape('transfers'), fetch: (query, signal) => listTransfers(asked(query), signal) })
export const useVerifications = () => useList({ ...shape('verifications'), fetch: (query, signal) => listVerifications(asked(query), signal) })
export const useLeaves = () => useList({ ...shape('leaves'), fetch: (query, signal) => listLeaves(asked(query), signal) })

/** The tabs of states with their counts. */
export function stateTabs(counts: Record<string, number> | undefined) {
  return [...STATES.map((state) => ({ ...state, count: counts?.[state.value] })), { value: '', label: '全部' }]
}

/** One of them under review: read it, send what the action bar decides, go back. */
export function useMatter<Found>(kind: MatterKind, id: Ref<string>, get: (id: string, signal: AbortSignal) => Promise<Found>) {
  const sender = matterSender(kind)
  const printer = flowPrinter(`/api/v1/staff/membership/${kind}`)
  const finder = flowPeople(`/api/v1/staff/membership/${kind}`)
  const record = useRecord({ key: ['membership', kind], id, get, ahead: true })

  /** What is decided makes room for the next one; an opinion or a reminder does not. */
  function done(action: FlowAction): void {
    if (leavesDesk(action)) void record.walk.advance()
    mattersChanged()
  }

  return {
    ...record,
    sheet: () => printer(id.value),
    people: (version: number, q: string) => finder(id.value, version, q),
    send: (...[action, sent, key]: [Parameters<typeof sender>[1], Parameters<typeof sender>[2], string]) => sender(id.value, action, sent, key),
    done,
    /** Somebody else was quicker: show what they decided. */
    stale: () => {
      mattersChanged()
      record.reload()
    },
  }
}
