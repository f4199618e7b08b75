import { ApiError } from '@/shared/http/errors'

/** A write that waits for the network. Its key makes every try the same submission. */
export interface Waiting {
  key: string
  path: string
  body: object
  /** For the person: 向工会咨询, 转会申请. Empty for what needs no mention (a message marked as read). */
  title: string
  /** Whose it is: another account on this device neither sees nor sends it. */
  who: string
  at: number
  /** The server's answer when it said no; it stays until the person has read it. */
  refused?: string
  /** The page where it can be mended. */
  page?: string
  /** Name of the draft that is done with when it has arrived. */
  draft?: string
}

export interface QueueHost {
  load: () => Waiting[]
  save: (items: Waiting[]) => void
  send: (item: Waiting) => Promise<unknown>
  now: () => number
}

/** The server forgets keys after 72 hours: what waited longer is not sent any more, so that it cannot count twice. */
const SENDABLE_MS = 48 * 3600 * 1000
const IN_PROGRESS = 'request.in_progress'

/** Whether the same call may simply go again. */
export const mayGoAgain = (error: ApiError) => error.unanswered || error.status === 429 || error.code === IN_PROGRESS

/** Writes in the order they were made, each sent until an answer comes, one run at a time. */
export class Queue {
  private running: Promise<Waiting[]> | null = null

  constructor(private readonly host: QueueHost) {}

  items(): Waiting[] {
    return this.host.load()
  }

  add(item: Waiting): void {
    this.host.save([...this.host.load().filter((one) => one.key !== item.key), item])
  }

  remove(key: string): void {
    this.host.save(this.host.load().filter((one) => one.key !== key))
  }

  /** Sends what `who` has waiting; gives what arrived. Stops at the first that gets no answer. */
  flush(who: string): Promise<Waiting[]> {
    this.running ??= this.run(who).finally(() => (this.running = null))
    return this.running
  }

  private async run(who: string): Promise<Waiting[]> {
    const arrived: Waiting[] = []
    for (const item of this.host.load()) {
      if (item.who !== who || item.refused) continue
      if (this.host.now() - item.at > SENDABLE_MS) {
        this.add({ ...item, refused: '等待网络超过两天，没有发送。请核对后重新提交。' })
        continue
      }
      try {
        await this.host.send(item)
        this.remove(item.key)
        arrived.push(item)
      } catch (reason) {
        if (!(reason instanceof ApiError) || mayGoAgain(reason) || reason.status === 401) break
        if (item.title) this.add({ ...item, refused: reason.message })
        else this.remove(item.key)
      }
    }
    return arrived
  }
}
