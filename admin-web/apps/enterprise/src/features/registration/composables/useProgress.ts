import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { askProgress, sendCorrection } from '../api'
import { factsOf, NO_FACTS } from '../facts'
import { ticket } from '../ticket'

/** One's own registration by its ticket, and correcting it after a refusal. */
export function useProgress() {
  const client = useQueryClient()
  const queryKey = computed(() => ['registration', 'progress', ticket.value])
  const request = useQuery({ queryKey, queryFn: () => askProgress(ticket.value), enabled: computed(() => Boolean(ticket.value)), staleTime: 0 })
  const found = computed(() => request.data.value)
  const editing = ref(false)
  const facts = reactive({ ...NO_FACTS })
  const contact = ref('')

  watch(found, (it) => {
    if (!it || editing.value) return
    Object.assign(facts, factsOf(it))
    contact.value = it.contact_name
  }, { immediate: true })

  const { run, busy, error, fieldError } = useSubmit(() =>
    sendCorrection({ ticket: ticket.value, version: found.value?.version ?? 1, contact_name: contact.value, ...factsOf(facts) }),
  )
  const ready = computed(() => [...Object.values(facts), contact.value].every((text) => text.trim()))

  async function submit(): Promise<boolean> {
    const answer = await run()
    if (!answer) return false
    editing.value = false
    client.setQueryData(queryKey.value, answer)
    return true
  }

  return { request, found, editing, facts, contact, ready, busy, error, fieldError, submit }
}
