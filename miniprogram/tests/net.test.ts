import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpClient, type RawRequest, type RawResponse } from '@/shared/http/client'
import { ApiError, offlineError } from '@/shared/http/errors'
import type { RetryPolicy } from '@/shared/http/retry'
import { forgetKept, keep, lastKept } from '@/shared/net/kept'
import { Queue, type Waiting } from '@/shared/net/queue'

const ok: RawResponse = { status: 200, body: { done: true }, requestId: null }
const down: RawResponse = { status: 503, body: null, requestId: null }

function policy(over: Partial<RetryPolicy> = {}) {
  let at = 0
  const waited: number[] = []
  return {
    waited,
    waits: [600, 1800],
    patience: 9000,
    online: () => true,
    now: () => at,
    sleep: async (ms: number) => {
      waited.push(ms)
      at += ms
    },
    ...over,
  }
}

describe('a call without an answer', () => {
  let sent: RawRequest[]
  let answers: (RawResponse | Error)[]
  const transport = async (request: RawRequest) => {
    sent.push(request)
    const next = answers.shift() ?? ok
    if (next instanceof Error) throw next
    return next
  }
  beforeEach(() => {
    sent = []
    answers = []
  })

  it('goes again twice, waiting longer each time, when it only reads', async () => {
    answers = [offlineError(false), down]
    const how = policy()
    await expect(new HttpClient('', transport, undefined, how).get('/public/site')).resolves.toEqual({ done: true })
    expect(sent).toHaveLength(3)
    expect(how.waited[1]).toBeGreaterThan(how.waited[0] ?? 0)
  })

  it('goes again with the very same key when it writes, and never without one', async () => {
    answers = [offlineError(true)]
    const client = new HttpClient('', transport, undefined, policy())
    await client.post('/member/x', { a: 1 }, { idempotencyKey: 'k1' })
    expect(sent.map((one) => one.headers['Idempotency-Key'])).toEqual(['k1', 'k1'])
    sent = []
    answers = [offlineError(true)]
    await expect(client.post('/member/x', { a: 1 })).rejects.toMatchObject({ status: 0 })
    expect(sent).toHaveLength(1)
  })

  it('is told at once when the device has no network, or the person has waited long enough', async () => {
    answers = [offlineError(false)]
    await expect(new HttpClient('', transport, undefined, policy({ online: () => false })).get('/public/site')).rejects.toBeInstanceOf(ApiError)
    let at = 0
    answers = [offlineError(true)]
    const slow = policy({ now: () => (at += 10_000) })
    await expect(new HttpClient('', transport, undefined, slow).get('/public/site')).rejects.toBeInstanceOf(ApiError)
    expect(sent).toHaveLength(2)
  })

  it('is heard of, and so is the answer after it', async () => {
    const heard: boolean[] = []
    const client = new HttpClient('', transport)
    client.heard = (answered) => heard.push(answered)
    answers = [offlineError(false), { status: 404, body: null, requestId: null }]
    await client.get('/public/site').catch(() => undefined)
    await client.get('/public/site').catch(() => undefined)
    expect(heard).toEqual([false, true])
  })
})

describe('the queue of writes', () => {
  let stored: Waiting[]
  let now: number
  const send = vi.fn<(item: Waiting) => Promise<unknown>>()
  const item = (key: string, over: Partial<Waiting> = {}): Waiting => ({ key, path: '/member/x', body: {}, title: '咨询', who: '5', at: 0, ...over })
  const queue = () => new Queue({ load: () => stored, save: (next) => (stored = next), send, now: () => now })
  beforeEach(() => {
    stored = []
    now = 1000
    send.mockReset()
    send.mockResolvedValue({})
  })

  it('sends in order, with each its own key, and is empty then', async () => {
    const one = queue()
    one.add(item('a'))
    one.add(item('b'))
    expect((await one.flush('5')).map((sent) => sent.key)).toEqual(['a', 'b'])
    expect(send.mock.calls.map(([sent]) => sent.key)).toEqual(['a', 'b'])
    expect(stored).toEqual([])
  })

  it('holds the same submission once, however often it was handed in', () => {
    const one = queue()
    one.add(item('a'))
    one.add(item('a', { title: '再次提交' }))
    expect(stored.map(({ key, title }) => [key, title])).toEqual([['a', '再次提交']])
  })

  it('keeps its order while no answer comes, and does not try those behind', async () => {
    send.mockRejectedValueOnce(offlineError(false))
    stored = [item('a'), item('b')]
    expect(await queue().flush('5')).toEqual([])
    expect(send).toHaveBeenCalledTimes(1)
    expect(stored.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('waits while the first try is still being worked on', async () => {
    send.mockRejectedValueOnce(new ApiError(409, 'request.in_progress', '处理中'))
    stored = [item('a')]
    await queue().flush('5')
    expect(stored[0]?.refused).toBeUndefined()
  })

  it('shows a refusal until the person has read it, and drops a refused trifle', async () => {
    send.mockRejectedValue(new ApiError(409, 'membership.application_open', '您已有一条申请'))
    stored = [item('a'), item('b', { title: '' })]
    await queue().flush('5')
    expect(stored.map(({ key, refused }) => [key, refused])).toEqual([['a', '您已有一条申请']])
    await queue().flush('5')
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('leaves alone what belongs to another account', async () => {
    stored = [item('a', { who: '6' })]
    await queue().flush('5')
    expect(send).not.toHaveBeenCalled()
  })

  it('sends nothing that is older than the server remembers keys', async () => {
    stored = [item('a', { at: 0 })]
    now = 49 * 3600 * 1000
    await queue().flush('5')
    expect(send).not.toHaveBeenCalled()
    expect(stored[0]?.refused).toContain('超过两天')
  })

  it('runs once at a time', async () => {
    stored = [item('a')]
    const one = queue()
    await Promise.all([one.flush('5'), one.flush('5')])
    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('the last known copy', () => {
  const device = new Map<string, unknown>()
  beforeEach(() => {
    device.clear()
    vi.stubGlobal('uni', {
      getStorageSync: (key: string) => device.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => device.set(key, value),
      removeStorageSync: (key: string) => device.delete(key),
    })
  })

  it('is there with its time, and not after a week', () => {
    keep('card', { name: '张*' }, 1000)
    expect(lastKept('card', 2000)).toEqual({ at: 1000, value: { name: '张*' } })
    expect(lastKept('card', 1000 + 8 * 24 * 3600 * 1000)).toBeNull()
  })

  it('is gone after logging out, all of it', () => {
    keep('card', 1)
    keep('union', 2)
    forgetKept()
    expect([...device.keys()]).toEqual([])
  })

  it('makes room for the newest and refuses what is too large', () => {
    for (let i = 0; i < 30; i++) keep(`page.${i}`, i)
    expect([lastKept('page.0'), lastKept('page.29')?.value]).toEqual([null, 29])
    keep('huge', 'x'.repeat(70_000))
    expect(lastKept('huge')).toBeNull()
  })
})
