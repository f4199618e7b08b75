import { ref } from 'vue'
import { toApiError } from '@/shared/http'
import { toast } from '@/shared/platform'
import type { FlowAction, FlowBody } from './flow'

interface Options<Answer> {
  send: (action: FlowAction, body: FlowBody) => Promise<Answer>
  done: (action: FlowAction, answer: Answer) => Promise<void> | void
  /** After a refusal: somebody else may have been quicker. */
  again: () => Promise<void> | void
}

/** Which action is being asked for, and sending it once. */
export function useFlowActions<Answer>({ send, done, again }: Options<Answer>) {
  const asked = ref<FlowAction | null>(null)
  const busy = ref(false)

  async function submit(body: FlowBody, said: string): Promise<void> {
    const action = asked.value
    if (!action || busy.value) return
    busy.value = true
    try {
      const answer = await send(action, body)
      asked.value = null
      toast(said)
      await done(action, answer)
    } catch (reason) {
      const error = toApiError(reason)
      toast(error.message)
      if (error.status === 409 || error.status === 404) {
        asked.value = null
        await again()
      }
    } finally {
      busy.value = false
    }
  }

  return { asked, busy, submit }
}
