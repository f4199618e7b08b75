import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { listOfficerRoles } from '../api/officers'

/** The roles that can be given, and which of them belong to a street grid. */
export function useOfficerRoles() {
  const request = useQuery({ queryKey: ['inspection', 'officer-roles'], queryFn: ({ signal }) => listOfficerRoles(signal), staleTime: 300_000 })
  const roles = computed(() => request.data.value ?? [])
  return {
    roles,
    options: computed(() => roles.value.map((role) => ({ value: role.key, label: role.name }))),
    loading: computed(() => request.isPending.value),
    onGrid: (key: string) => roles.value.some((role) => role.key === key && role.on_grid),
    describe: (key: string) => roles.value.find((role) => role.key === key)?.description ?? '',
  }
}
