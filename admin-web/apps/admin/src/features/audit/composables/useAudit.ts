import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { listActions, listRecords } from '../api'
import { fieldsOf } from '../pages/audit.columns'

export function useAudit() {
  const actions = useQuery({ queryKey: ['audit', 'actions'], queryFn: ({ signal }) => listActions(signal), staleTime: Infinity })
  const options = computed(() =>
    (actions.data.value ?? []).flatMap((group) => group.actions.map((action) => ({ value: action.key, label: `${group.name} · ${action.name}` }))),
  )
  const list = useList({
    key: ['audit', 'records'],
    filters: ['actor_name', 'from', 'to', 'result', 'action', 'object_type', 'object_id'],
    fetch: ({ result, ...query }, signal) => listRecords({ ...query, result: choice(['ok', 'denied', 'failed'], result) }, signal),
  })
  return { list, fields: computed(() => fieldsOf(options.value)) }
}
