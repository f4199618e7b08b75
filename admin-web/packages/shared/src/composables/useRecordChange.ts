import type { Ref } from 'vue'
import { refresh } from './queryClient'
import { toast } from './toast'

interface Changed<Found> {
  found: Ref<Found | undefined>
  put: (answer: Found) => unknown
  reload: () => void
}

/** Writes on a record in its drawer: what the server answers takes its place, its list is read again, a refusal is said and the record read anew. */
export function useRecordChange<Found extends { actions: readonly string[] }>(record: Changed<Found>, subject: readonly string[]) {
  const may = (action: string): boolean => record.found.value?.actions.includes(action) ?? false

  async function change(act: (current: Found) => Promise<Found>, words: string): Promise<void> {
    if (!record.found.value) return
    try {
      record.put(await act(record.found.value))
      refresh(subject)
      toast.done(words)
    } catch (error) {
      toast.fail(error)
      record.reload()
    }
  }

  return { may, change }
}
