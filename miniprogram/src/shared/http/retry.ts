import { ApiError } from './errors'

/** When a call that got no answer goes again by itself. */
export interface RetryPolicy {
  /** Waits between the tries, in milliseconds. */
  waits: number[]
  /** No further try once this much time has gone: a person should rather be told. */
  patience: number
  /** False while the device says that it has no network: then trying again is no use. */
  online: () => boolean
  sleep: (ms: number) => Promise<void>
  now: () => number
}

export const PATIENT: Omit<RetryPolicy, 'online'> = {
  waits: [600, 1800],
  patience: 9000,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: () => Date.now(),
}

const UNANSWERED = [502, 503, 504]

/** Whether nobody can say what became of the call. */
export const isUnanswered = (status: number) => status === 0 || UNANSWERED.includes(status)

/**
 * Repeats `send` while no answer comes. Only for calls that may go twice: reads, and writes whose key makes a second
 * one the same submission.
 */
export async function withRetry<R extends { status: number }>(send: () => Promise<R>, policy: RetryPolicy): Promise<R> {
  const began = policy.now()
  for (let round = 0; ; round++) {
    const wait = policy.waits[round]
    const last = () => wait === undefined || !policy.online() || policy.now() - began > policy.patience
    try {
      const answer = await send()
      if (!isUnanswered(answer.status) || last()) return answer
    } catch (reason) {
      if (!(reason instanceof ApiError) || !isUnanswered(reason.status) || last()) throw reason
    }
    // A little spread, so that a whole room does not come back in the same moment.
    await policy.sleep((wait ?? 0) * (0.8 + Math.random() * 0.4))
  }
}
