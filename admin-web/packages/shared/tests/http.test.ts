import { describe, expect, it, vi } from 'vitest'
import { ApiError, isApiError } from '../src/api/errors'
import { createHttp } from '../src/api/http'
import { createRelogin } from '../src/api/relogin'

const URL_ = 'http://unionhub.test/api/v1/staff/things'
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', 'X-Request-Id': 'r-1' } })
const expired = () => json(401, { code: 'auth.session_expired', message: '登录已过期', details: null, request_id: 'r-1' })

describe('the transport', () => {
  it('adds the CSRF token to writes and not to reads', async () => {
    const sent: Request[] = []
    const http = createHttp({ csrf: () => 'token-1', fetch: async (request) => (sent.push(request as Request), json(200, {})) })
    await http(new Request(URL_))
    await http(new Request(URL_, { method: 'PATCH', body: '{}' }))
    expect(sent.map((request) => request.headers.get('X-CSRF-Token'))).toEqual([null, 'token-1'])
  })

  it('gives every POST its own idempotency key and keeps the one a form chose', async () => {
    const keys: (string | null)[] = []
    const http = createHttp({ csrf: () => '', fetch: async (request) => (keys.push((request as Request).headers.get('Idempotency-Key')), json(201, {})) })
    await http(new Request(URL_, { method: 'POST', body: '{}' }))
    await http(new Request(URL_, { method: 'POST', body: '{}' }))
    await http(new Request(URL_, { method: 'POST', body: '{}', headers: { 'Idempotency-Key': 'mine' } }))
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keys[0]).not.toBe(keys[1])
    expect(keys[2]).toBe('mine')
  })

  it('rejects with code, message, fields and request id on a refusal', async () => {
    const body = { code: 'request.invalid_fields', message: '有 1 处需要修改', details: { fields: [{ field: 'name', code: 'missing', message: '请填写姓名' }] }, request_id: 'r-9' }
    const http = createHttp({ csrf: () => '', fetch: async () => json(422, body) })
    const error = await http(new Request(URL_)).catch((problem: unknown) => problem)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 422, code: 'request.invalid_fields', requestId: 'r-9' })
    expect((error as ApiError).field('name')).toBe('请填写姓名')
    expect((error as ApiError).field('other')).toBe('')
  })

  it('says in Chinese what happened when a proxy answers without a body', async () => {
    const http = createHttp({ csrf: () => '', fetch: async () => new Response('<html>', { status: 502 }) })
    await expect(http(new Request(URL_))).rejects.toMatchObject({ status: 502, code: 'server.unavailable', message: expect.stringContaining('稍后') })
  })

  it('turns a lost connection into an error of status 0', async () => {
    const http = createHttp({ csrf: () => '', fetch: () => Promise.reject(new TypeError('Failed to fetch')) })
    await expect(http(new Request(URL_))).rejects.toMatchObject({ status: 0, code: 'network.offline' })
  })
})

describe('a token another window made stale', () => {
  const stale = () => json(403, { code: 'auth.csrf', message: '页面已过期', details: null, request_id: 'r-1' })

  it('is looked after before anything is written, and the write is repeated once this page may go on', async () => {
    let csrf = 'old'
    const sent: (string | null)[] = []
    const http = createHttp({
      csrf: () => csrf,
      elsewhere: async () => ((csrf = 'new'), true),
      fetch: async (request) => {
        sent.push((request as Request).headers.get('X-CSRF-Token'))
        return csrf === 'new' ? json(200, {}) : stale()
      },
    })
    const answer = await http(new Request(URL_, { method: 'PUT', body: '{}' }))
    expect(answer.status).toBe(200)
    expect(sent).toEqual(['old', 'new'])
  })

  it('writes nothing when the person goes on as somebody else', async () => {
    let calls = 0
    const http = createHttp({ csrf: () => 'old', elsewhere: async () => false, fetch: async () => ((calls += 1), stale()) })
    await expect(http(new Request(URL_, { method: 'PUT', body: '{}' }))).rejects.toMatchObject({ code: 'auth.csrf' })
    expect(calls).toBe(1)
  })
})

describe('a lost session', () => {
  it('asks once for five calls that fail together, and repeats all five with their bodies', async () => {
    let alive = false
    let csrf = 'old'
    const bodies: string[] = []
    const relogin = createRelogin()
    const ask = vi.spyOn(relogin, 'ask')
    const http = createHttp({
      csrf: () => csrf,
      relogin: () => relogin.ask(),
      fetch: async (input) => {
        const request = input as Request
        if (!alive) return expired()
        bodies.push(`${request.headers.get('X-CSRF-Token')} ${await request.text()}`)
        return json(200, {})
      },
    })
    const calls = [1, 2, 3, 4, 5].map((n) => http(new Request(URL_, { method: 'POST', body: `form ${n}` })))
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(5))
    expect(relogin.open.value).toBe(true)
    alive = true
    csrf = 'new'
    relogin.settle(true)
    const answers = await Promise.all(calls)
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(bodies.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `new form ${n}`))
    expect(relogin.open.value).toBe(false)
  })

  it('keeps the idempotency key of the first attempt', async () => {
    const keys: (string | null)[] = []
    let alive = false
    const http = createHttp({
      csrf: () => '',
      relogin: async () => (alive = true),
      fetch: async (request) => (keys.push((request as Request).headers.get('Idempotency-Key')), alive ? json(201, {}) : expired()),
    })
    await http(new Request(URL_, { method: 'POST', body: '{}' }))
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('is an error when the person gives up, and asks again the next time', async () => {
    const relogin = createRelogin()
    const http = createHttp({ csrf: () => '', relogin: relogin.ask, fetch: async () => expired() })
    const first = http(new Request(URL_)).catch((problem: unknown) => problem)
    await vi.waitFor(() => expect(relogin.open.value).toBe(true))
    relogin.settle(false)
    expect(isApiError(await first, 'auth.session_expired')).toBe(true)
    http(new Request(URL_)).catch(() => undefined)
    await vi.waitFor(() => expect(relogin.open.value).toBe(true))
  })

  it('does not open the dialog for a wrong password', async () => {
    const relogin = vi.fn(async () => true)
    const http = createHttp({ csrf: () => '', relogin, fetch: async () => json(401, { code: 'account.bad_credentials', message: '用户名或密码不正确' }) })
    await expect(http(new Request(URL_, { method: 'POST', body: '{}' }))).rejects.toMatchObject({ code: 'account.bad_credentials' })
    expect(relogin).not.toHaveBeenCalled()
  })
})
