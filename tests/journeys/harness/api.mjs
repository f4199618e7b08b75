// The operators' API as a script uses it: to prepare what a journey needs and to check what it left behind.
import { randomUUID } from 'node:crypto'
import { baseUrl } from './world.mjs'

/** A signed-in staff session, driven over HTTP with its own cookie; `base` is another installation than the journey's own. */
export async function staffSession(account, base = baseUrl) {
  let cookie = ''
  let csrf = ''

  async function call(method, path, body) {
    const headers = { Accept: 'application/json' }
    if (cookie) headers.Cookie = cookie
    if (csrf && method !== 'GET') headers['X-CSRF-Token'] = csrf
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    if (method === 'POST') headers['Idempotency-Key'] = randomUUID()
    const reply = await fetch(`${base}/api/v1/staff${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
    const set = reply.headers.getSetCookie().map((line) => line.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    if (!reply.ok) throw new Error(`${method} /staff${path}: ${reply.status} ${await reply.text()}`)
    return reply
  }

  const json = async (...request) => {
    const reply = await call(...request)
    return reply.status === 204 ? null : reply.json()
  }
  const login = await json('POST', '/account/sessions', { username: account.username, password: account.password, client: 'web' })
  csrf = login.csrf_token
  return {
    me: login,
    get: (path) => json('GET', path),
    post: (path, body = {}) => json('POST', path, body),
    remove: (path) => json('DELETE', path),
    bytes: async (path) => Buffer.from(await (await call('GET', path)).arrayBuffer())
  }
}
