import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { getMember, unmaskMember, type MaskedField } from '../api'
import { PERMISSIONS as P } from '../permissions'

export function useMember(id: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const request = useQuery({
    queryKey: computed(() => ['membership', 'members', 'detail', id.value]),
    queryFn: ({ signal }) => getMember(id.value, signal),
  })
  return {
    member: computed(() => request.data.value),
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    reveal: (field: MaskedField) => (can(P.memberUnmask) ? (reason: string) => unmaskMember(id.value, field, reason) : null),
    close: () => void router.push({ path: '/membership/members', query: route.query }),
  }
}
