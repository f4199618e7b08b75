import { computed, ref, shallowRef } from 'vue'
import { ApiError, messageOf } from '../api/errors'
import { uuid } from '../api/ids'

/**
 * One write at a time, with its errors kept for the form. The idempotency key stays the same while
 * nobody knows whether the server acted (no answer, 5xx), so a second press cannot act twice;
 * after a clear answer the next press is a new intention.
 */
export function useSubmit<Args extends unknown[], Result>(work: (key: string, ...args: Args) => Promise<Result>) {
  const busy = ref(false)
  const error = shallowRef<ApiError | null>(null)
  let key = uuid()

  async function run(...args: Args): Promise<Result | undefined> {
    if (busy.value) return undefined
    busy.value = true
    error.value = null
    try {
      const result = await work(key, ...args)
      key = uuid()
      return result
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      if (problem.status > 0 && problem.status < 500) key = uuid()
      error.value = problem
      return undefined
    } finally {
      busy.value = false
    }
  }

  return {
    run,
    busy,
    error,
    message: computed(() => (error.value ? messageOf(error.value) : '')),
    fields: computed(() => error.value?.fields ?? []),
    fieldError: (name: string) => error.value?.field(name) ?? '',
    clear: () => {
      error.value = null
    },
  }
}
