import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { getProcess, listProcesses } from '../api'

/** All processes, and the one that is open. */
export function useProcesses() {
  const route = useRoute()
  const router = useRouter()
  const list = useQuery({ queryKey: ['flow', 'processes'], queryFn: ({ signal }) => listProcesses(signal) })
  const key = computed(() => (typeof route.query.process === 'string' ? route.query.process : (list.data.value?.[0]?.key ?? '')))
  const process = useQuery({
    queryKey: computed(() => ['flow', 'process', key.value]),
    queryFn: ({ signal }) => getProcess(key.value, signal),
    enabled: computed(() => key.value !== ''),
  })
  return { list, key, process, open: (to: string) => void router.replace({ query: { process: to } }) }
}
