import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpClient, audienceOf, queryString, type AudienceAuth, type RawRequest, type RawResponse } from '@/shared/http/client'
import { ApiError, errorFromResponse, offlineError } from '@/shared/http/errors'
import { uuid } from '@/shared/http/uuid'

const ok = (body: unknown = {}): RawResponse => ({ status: 200, body, requestId: 'r1' })
const refused = (status: number, code: string): RawResponse => ({
  status,
  body: { code, message: '不行', details: null, request_id: 'r2' },
  requestId: 'r2',
})

function fakeAuth(renewed = true) {
  let token = 'old'
  const auth = {
    headers: vi.fn(async () => ({ Authorization: `Bearer ${token}` })),
    renew: vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (renewed) token = 'new'
      return renewed
    }),
    expired: vi.fn(),
    dropCsrf: vi.fn(),
  }
  return auth satisfies AudienceAuth
}

describe('HttpClient', () => {
  let sent: RawRequest[]
  let answer: (request: RawRequest) => RawResponse | Promise<RawResponse>
  let client: HttpClient

  beforeEach(() => {
    sent = []
    answer = () => ok()
    client = new HttpClient('/api/v1', async (request) => {
      sent.push(request)
      return answer(request)
    })
  })

  it.each([400, 401, 403, 404, 409, 422, 429, 500, 503])('rejects with an ApiError on %i', async (status) => {
    answer = () => refused(status, 'some.code')
    await expect(client.get('/public/site')).rejects.toMatchObject({ name: 'ApiError', status, code: 'some.code', message: '不行' })
  })

  it('rejects on a redirect too: only 2xx is success', async () => {
    answer = () => ({ status: 302, body: null, requestId: null })
    await expect(client.get('/public/site')).rejects.toBeInstanceOf(ApiError)
  })

  it('gives field errors with their dotted names', async () => {
    const fields = [{ field: 'cert_no', code: 'check_digit', message: '最后一位不对' }]
    answer = () => ({ status: 422, body: { code: 'request.invalid_fields', message: '有误', details: { fields } }, requestId: null })
    const error = await client.post('/member/x').catch((reason: unknown) => reason)
    expect((error as ApiError).fields).toEqual(fields)
  })

  it('lets five calls that fail together share one re-login', async () => {
    const auth = fakeAuth()
    client.connect('member', auth)
    answer = (request) => (request.headers['Authorization'] === 'Bearer new' ? ok({ done: true }) : refused(401, 'auth.required'))
    const results = await Promise.all([1, 2, 3, 4, 5].map((n) => client.get<{ done: boolean }>(`/member/x/${n}`)))
    expect(results.every((result) => result.done)).toBe(true)
    expect(auth.renew).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(10)
  })

  it('does not log in again for a late 401 of a call that started before the re-login', async () => {
    const auth = fakeAuth()
    client.connect('member', auth)
    let release: (() => void) | undefined
    const late = new Promise<void>((resolve) => (release = resolve))
    answer = async (request) => {
      if (request.headers['Authorization'] === 'Bearer new') return ok()
      if (request.url.endsWith('/slow')) await late
      return refused(401, 'auth.required')
    }
    const slow = client.get('/member/slow')
    await client.get('/member/fast')
    release?.()
    await slow
    expect(auth.renew).toHaveBeenCalledTimes(1)
  })

  it('tells the audience that its session is gone when nothing renews it', async () => {
    const auth = fakeAuth(false)
    client.connect('staff', auth)
    answer = () => refused(401, 'auth.session_expired')
    await expect(client.get('/staff/inbox/todos')).rejects.toMatchObject({ status: 401, code: 'auth.session_expired' })
    expect(auth.expired).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(1)
  })

  it('keeps the member and the staff session apart', async () => {
    const member = fakeAuth(false)
    const staff = fakeAuth(false)
    client.connect('member', member)
    client.connect('staff', staff)
    answer = () => refused(401, 'auth.session_expired')
    await client.get('/staff/account/me').catch(() => undefined)
    expect(staff.expired).toHaveBeenCalled()
    expect(member.expired).not.toHaveBeenCalled()
  })

  it('fetches a fresh CSRF token once when the old one is refused', async () => {
    const auth = fakeAuth()
    client.connect('member', auth)
    answer = () => (sent.length === 1 ? refused(403, 'auth.csrf') : ok())
    await client.post('/member/x')
    expect(auth.dropCsrf).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(2)
  })

  it('sends the same Idempotency-Key again after the re-login', async () => {
    const auth = fakeAuth()
    client.connect('member', auth)
    answer = () => (sent.length === 1 ? refused(401, 'auth.required') : ok())
    await client.post('/member/x', { a: 1 }, { idempotencyKey: 'k-1' })
    expect(sent.map((request) => request.headers['Idempotency-Key'])).toEqual(['k-1', 'k-1'])
  })

  it('sends no credentials with a login', async () => {
    client.connect('member', fakeAuth())
    await client.post('/member/account/sessions/sms', { phone: '1' }, { anonymous: true })
    expect(sent[0]?.headers['Authorization']).toBeUndefined()
  })
})

describe('errors', () => {
  it('explains an answer that is not ours', () => {
    const error = errorFromResponse(502, '<html>', 'r9')
    expect(error.message).toBe('服务暂时不可用，请稍后再试')
    expect(error.unanswered).toBe(true)
    expect(error.requestId).toBe('r9')
  })

  it('knows a lost answer from a refusal', () => {
    expect(offlineError(true)).toMatchObject({ status: 0, code: 'network.timeout', unanswered: true })
    expect(errorFromResponse(409, { code: 'a.b', message: 'c' }, null).unanswered).toBe(false)
  })
})

describe('small parts', () => {
  it('reads the audience from the path', () => {
    expect(audienceOf('/staff/account/me')).toBe('staff')
    expect(() => audienceOf('/elsewhere/x')).toThrow()
  })

  it('leaves empty filters out of the query', () => {
    expect(queryString({ page: 1, q: '', state: null, unit: undefined, name: '张 三' })).toBe('?page=1&name=%E5%BC%A0%20%E4%B8%89')
    expect(queryString({})).toBe('')
  })

  it('makes keys that look like UUIDs and differ', () => {
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuid()).not.toBe(uuid())
  })
})
