import type { Ref } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { getMember, unmaskMember, type MaskedField } from '../api'
import { PERMISSIONS as P } from '../permissions'

export function useMember(id: Ref<string>) {
  return {
    ...useRecord({ key: ['membership', 'members'], id, get: getMember }),
    reveal: (field: MaskedField) => (can(P.memberUnmask) ? (reason: string) => unmaskMember(id.value, field, reason) : null),
  }
}
