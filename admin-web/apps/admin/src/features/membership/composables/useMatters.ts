import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
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
export function useMatter<Found>(kind: MatterKind, id: Ref<string>, get: (id: string, signal?: AbortSignal) => Promise<Found>) {
  const route = useRoute()
  const router = useRouter()
  const sender = matterSender(kind)
  const request = useQuery({
    queryKey: computed(() => ['membership', kind, 'detail', id.value]),
    queryFn: ({ signal }) => get(id.value, signal),
    staleTime: 0,
  })
  return {
    found: computed(() => request.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    send: (...[action, sent, key]: [Parameters<typeof sender>[1], Parameters<typeof sender>[2], string]) => sender(id.value, action, sent, key),
    done: mattersChanged,
    close: () => void router.push({ path: `/membership/${kind}`, query: route.query }),
  }
}
