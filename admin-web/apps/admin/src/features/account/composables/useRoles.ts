import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { listRoles } from '../api'

export function useRoles() {
  const request = useQuery({ queryKey: ['account', 'roles'], queryFn: ({ signal }) => listRoles(signal) })
  return {
    roles: computed(() => request.data.value ?? []),
    options: computed(() => (request.data.value ?? []).map((role) => ({ value: role.id, label: role.name }))),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
  }
}
