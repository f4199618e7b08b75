import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { STORAGE } from '@/shared/config'
import { http, toApiError, uuid } from '@/shared/http'
import { readStored, removeStored, toast, writeStored } from '@/shared/platform'
import { Queue, mayGoAgain, type Waiting } from './queue'

interface Write {
  /** From the audience on, ids filled in: `/member/notice/notices/7/read`. */
  path: string
  body?: object
  title?: string
  key?: string
  page?: string
  draft?: string
}

/** What was done without a network and goes out when it is back. */
export const useOutbox = defineStore('outbox', () => {
  const items = ref<Waiting[]>(readStored<Waiting[]>(STORAGE.outbox) ?? [])
  const who = ref('')
  const mine = computed(() => items.value.filter((one) => one.who === who.value && one.title))
  const waiting = computed(() => mine.value.filter((one) => !one.refused))
  const refused = computed(() => mine.value.filter((one) => one.refused))
  /** Counts what arrived, so that pages can read again. */
  const arrived = ref(0)

  const queue = new Queue({
    load: () => items.value,
    save: (next) => {
      items.value = next
      if (next.length) writeStored(STORAGE.outbox, next)
      else removeStored(STORAGE.outbox)
    },
    send: ({ path, body, key }) => http.post(path, body, { idempotencyKey: key }),
    now: () => Date.now(),
  })

  /** Sends now; when no answer comes, later by itself. Gives the answer, or null when it waits. Refusals are thrown. */
  async function post<T>({ path, body = {}, title = '', key = uuid(), page, draft }: Write): Promise<T | null> {
    try {
      const answer = await http.post<T>(path, body, { idempotencyKey: key })
      queue.remove(key)
      return answer
    } catch (reason) {
      const error = toApiError(reason)
      if (!who.value || !mayGoAgain(error)) throw error
      queue.add({ key, path, body, title, who: who.value, at: Date.now(), page, draft })
      return null
    }
  }

  async function flush(): Promise<void> {
    if (!who.value || !items.value.some((one) => one.who === who.value && !one.refused)) return
    const sent = (await queue.flush(who.value)).filter((one) => one.title)
    for (const { draft } of sent) if (draft) removeStored(draft)
    if (sent.length === 0) return
    arrived.value += sent.length
    toast(sent.length === 1 ? `“${sent[0]?.title}”已发送` : `${sent.length} 条内容已发送`)
  }

  /** Whose writes these are from now on. */
  function belongTo(account: string): void {
    who.value = account
    if (account) void flush()
  }

  /** Logging out: nothing of this person stays here. */
  function forget(): void {
    for (const one of items.value.filter((item) => item.who === who.value)) queue.remove(one.key)
    who.value = ''
  }

  return { items, mine, waiting, refused, arrived, who, post, flush, belongTo, forget, drop: (key: string) => queue.remove(key) }
})
