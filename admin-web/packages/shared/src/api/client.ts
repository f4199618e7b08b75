import createClient, { type Client } from 'openapi-fetch'
import { shallowRef } from 'vue'
import { createHttp } from './http'
import { createRelogin } from './relogin'
import type { paths } from './schema'

/** Told by the login reply and by GET …/me; sent on every write. */
export const csrfToken = shallowRef('')

export const relogin = createRelogin()

/** Set by a face whose session its windows share: looks what the session has become, resolves with true when this page may go on. */
export const elsewhere = shallowRef<(() => Promise<boolean>) | null>(null)

const session = {
  csrf: () => csrfToken.value,
  relogin: relogin.ask,
  elsewhere: () => elsewhere.value?.() ?? Promise.resolve(false),
}

export type Api = Client<paths>

const base = { baseUrl: globalThis.location?.origin ?? '', querySerializer: { array: { style: 'form', explode: true } } } as const

/** For everything done inside a session. */
export const api: Api = createClient<paths>({
  ...base,
  fetch: createHttp(session),
})

/** For login pages and the first look at the session: a 401 is simply an error here. */
export const openApi: Api = createClient<paths>({
  ...base,
  fetch: createHttp({ csrf: () => csrfToken.value }),
})

/** The body of an answer. The transport already rejected everything that is not 2xx. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  return data as T
}

/** For answers without a body. */
export async function done(call: Promise<unknown>): Promise<void> {
  await call
}

const rawHttp = createHttp(session)

/** Bytes: images, posters, exports. */
export async function bytes(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await rawHttp(new Request(new URL(path, base.baseUrl), { signal: signal ?? null }))
  return response.blob()
}

/** JSON for an address put together at run time, where many addresses answer in one shape; everything else goes through `api`. */
export async function send<T>(method: 'GET' | 'POST', path: string, sent?: object | FormData, init: { key?: string; signal?: AbortSignal } = {}): Promise<T> {
  const form = sent instanceof FormData
  const headers: Record<string, string> = { ...(init.key ? { 'Idempotency-Key': init.key } : {}), ...(sent && !form ? { 'Content-Type': 'application/json' } : {}) }
  const content = form ? sent : sent ? JSON.stringify(sent) : null
  const response = await rawHttp(new Request(new URL(path, base.baseUrl), { method, headers, body: content, signal: init.signal ?? null }))
  return (await response.json()) as T
}
