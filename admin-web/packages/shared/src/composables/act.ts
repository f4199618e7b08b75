import { ask, type Question } from './useAsk'
import { refresh } from './queryClient'
import { toast } from './toast'

/** A step that is asked about first: the question, the work with the reason given, the words when it is done, what is stale after it. */
export async function act(question: Question, work: (reason: string) => Promise<unknown>, words: string, ...stale: string[][]): Promise<boolean> {
  const answer = await ask(question)
  if (answer === null) return false
  try {
    await work(answer)
    toast.done(words)
    return true
  } catch (error) {
    toast.fail(error)
    return false
  } finally {
    refresh(...stale)
  }
}
