// Who opens a page: every demo account of the offices, and people of the phone in each of their states. Each signs in once.
import { randomUUID } from 'node:crypto'
import { staffSession } from './api.mjs'
import { account, accounts, baseUrl, freshName, inventPerson, simulator } from './world.mjs'

/** What the phone pages remember of a session: the cookie itself is out of their sight. */
const HINT = JSON.stringify({ token: null, hint: true })
const OFFICER = JSON.stringify({ token: null, hint: true, officer: true })

/** An HTTP client with one person's cookies. */
function client(audience) {
  const cookies = new Map()
  let csrf = ''
  async function call(method, path, body) {
    const reply = await fetch(`${baseUrl}/api/v1/${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(cookies.size > 0 ? { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } : {}),
        ...(csrf && method !== 'GET' ? { 'X-CSRF-Token': csrf } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {})
      },
      body: body === undefined ? undefined : JSON.stringify(body)
    })
    for (const line of reply.headers.getSetCookie()) {
      const [name, ...value] = line.split(';')[0].split('=')
      cookies.set(name, value.join('='))
    }
    if (!reply.ok) throw new Error(`${method} /${path}: ${reply.status} ${await reply.text()}`)
    const answer = reply.status === 204 ? null : await reply.json()
    csrf = answer?.csrf_token ?? csrf
    return answer
  }
  const state = (stored = {}) => ({
    cookies: [...cookies].map(([name, value]) => ({ name, value, domain: new URL(baseUrl).hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' })),
    origins: [{ origin: new URL(baseUrl).origin, localStorage: Object.entries(stored).map(([name, value]) => ({ name, value })) }]
  })
  return {
    state,
    public: (method, path, body) => call(method, `public${path}`, body),
    get: (path) => call('GET', `${audience}${path}`),
    post: (path, body = {}) => call('POST', `${audience}${path}`, body)
  }
}

/** A staff or enterprise account of the demo: its session, its permissions, and what its browser holds. */
async function officeWorker({ audience, username, password }) {
  const session = client(audience)
  const me = await session.post('/account/sessions', { username, password, client: 'web' })
  return { name: username, audience, session, me, permissions: new Set(me.permissions ?? []), state: session.state({ 'uh.staff': OFFICER }) }
}

/** Somebody with a phone number, signed in by an SMS code, who has agreed to what joining needs. */
async function phoneOwner(surname) {
  const person = inventPerson(freshName(surname))
  await simulator.register(person)
  const session = client('member')
  await session.public('POST', '/account/sms-codes', { phone: person.phone, scene: 'login' })
  await session.post('/account/sessions/sms', { phone: person.phone, code: await simulator.smsCode(person.phone) })
  const consents = (await session.public('GET', '/consent/documents')).items.map(({ key, version }) => ({ key, version }))
  const kept = { 'uh.member': HINT, 'uh.privacy': JSON.stringify({ given: consents, sent: true }) }
  return { ...person, audience: 'member', session, consents, permissions: new Set(), state: session.state(kept) }
}

async function applicant(surname, union) {
  const someone = await phoneOwner(surname)
  const code = await union.post('/membership/qrcodes', { unit_id: union.me.capacity.unit.id })
  const wanted = ['privacy', 'sensitive_id', 'join_pledge']
  const application = await someone.session.post('/membership/applications', {
    name: someone.name, cert_no: someone.idCard, phone: someone.phone, qr_token: code.token, consents: someone.consents.filter(({ key }) => wanted.includes(key))
  })
  return { ...someone, application, code }
}

async function admitted(surname) {
  const union = await staffSession(account({ audience: 'staff', username: 'union' }))
  const someone = await applicant(surname, union)
  const { state, version } = await union.get(`/membership/applications/${someone.application.id}`)
  if (state === 'pending') await union.post(`/membership/applications/${someone.application.id}/approve`, { version, comment: '' })
  return someone
}

const MAKERS = {
  visitor: async () => ({ name: 'visitor', audience: 'public', permissions: new Set(), state: undefined }),
  newcomer: () => phoneOwner('路'),
  applicant: async () => applicant('石', await staffSession(account({ audience: 'staff', username: 'union' }))),
  member: async () => {
    const someone = await admitted('贺')
    someone.consultation = await someone.session.post('/content/consultations', { title: '年休假怎么算', text: '工作满一年，今年可以休几天？' })
    return someone
  },
  mover: async () => {
    const someone = await admitted('曾')
    const to = await staffSession(account({ audience: 'staff', username: 'joint' }))
    someone.transfer = await someone.session.post('/membership/transfers', { to_unit_id: to.me.capacity.unit.id, reason: '换到商圈门店工作' })
    return someone
  }
}

const known = new Map()

/** A person by name: `visitor`, `applicant`, `member`, `mover`, or the username of a demo account. */
export function person(name) {
  if (!known.has(name)) known.set(name, MAKERS[name] ? MAKERS[name]() : officeWorker(accounts.find((one) => one.username === name)))
  return known.get(name)
}

/** All staff accounts, those who may most first. */
export async function officers() {
  const all = await Promise.all(accounts.filter(({ audience }) => audience === 'staff').map(({ username }) => person(username)))
  return all.sort((one, other) => other.permissions.size - one.permissions.size)
}
