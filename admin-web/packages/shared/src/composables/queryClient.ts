import { QueryClient } from '@tanstack/vue-query'
import { ApiError } from '../api/errors'

/** Only a missing answer or a busy server is worth a second try; a refusal is an answer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 1 && error instanceof ApiError && (error.status === 0 || error.status === 503),
      refetchOnWindowFocus: false,
      staleTime: 10_000,
    },
  },
})

/** Lists and details of these subjects are stale: after a decision, a new user, another capacity. */
export function refresh(...keys: (readonly string[])[]): void {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey })
}
