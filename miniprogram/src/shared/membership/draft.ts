import { STORAGE } from '@/shared/config'
import type { Waiting } from '@/shared/net/queue'
import { DraftStore } from '@/shared/draft/draft'
import { PAGES } from './words'

/** The three fields of an application, the code it came by and how far the person got. */
export interface ApplyDraft {
  token: string
  unitName: string
  name: string
  certNo: string
  phone: string
}

export const applyDraft = new DraftStore<ApplyDraft>(STORAGE.applyDraft)

/** What a new-form worker has filled in so far; photos by their file, so that they are there again. */
export interface WorkerDraft extends Omit<ApplyDraft, 'unitName'> {
  step: number
  facts: Record<string, string>
  answers: Record<string, string>
  photos: string[]
  unionId: string
  unionName: string
}

export const workerDraft = new DraftStore<WorkerDraft>(STORAGE.workerDraft)

/** Where the unfinished application goes on; null when there is none, or when it only waits for the network. A draft's key is a code, a union or an earlier application. */
export function draftTarget(waiting: Waiting[] = []): string | null {
  const sent = new Set(waiting.map(({ draft }) => draft))
  const worker = sent.has(STORAGE.workerDraft) ? null : workerDraft.load()
  if (worker) return PAGES.worker(wayOf(worker.token))
  const apply = sent.has(STORAGE.applyDraft) ? null : applyDraft.load()
  return apply ? PAGES.applyBy(wayOf(apply.token)) : null
}

function wayOf(key: string): { token?: string; unitId?: string; again?: string } {
  if (key.startsWith('again:')) return { again: key.slice(6) }
  if (key.startsWith('union:')) return { unitId: key.slice(6) }
  return key === 'open' ? {} : { token: key }
}
