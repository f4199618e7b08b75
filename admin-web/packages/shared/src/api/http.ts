import { errorFrom, offline, SESSION_LOST, TOKEN_STALE, type ApiError } from './errors'
import { uuid } from './ids'

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export interface HttpOptions {
  /** The current CSRF token; empty before login. */
  csrf: () => string
  /**
   * Resolves with true once the person has logged in again, false when they gave up.
   * Must hand every caller the same promise while it is open. Absent: a lost session is an error like any other.
   */
  relogin?: () => Promise<boolean>
  /** The same when the token is no longer the session's: another window of this browser signed in or changed its capacity. */
  elsewhere?: () => Promise<boolean>
  fetch?: typeof fetch
}

/**
 * The one way out to the server: adds the CSRF header and an idempotency key,
 * waits for a re-login when the session is lost or changed elsewhere and then repeats the request once,
 * and rejects with ApiError for everything that is not 2xx.
 */
export function createHttp(options: HttpOptions): (request: Request) => Promise<Response> {
  const send = options.fetch ?? ((request: Request) => fetch(request))

  async function attempt(request: Request): Promise<Response> {
    try {
      return await send(request)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      throw offline()
    }
  }

  function prepared(request: Request): Request {
    if (WRITES.has(request.method)) request.headers.set('X-CSRF-Token', options.csrf())
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', uuid())
    }
    return request
  }

  return async function http(original: Request): Promise<Response> {
    const request = prepared(original)
    const spare = request.clone()
    const response = await attempt(request)
    if (response.ok) return response
    const error: ApiError = await errorFrom(response)
    const lost = response.status === 401 && SESSION_LOST.has(error.code)
    const again = lost ? options.relogin : error.code === TOKEN_STALE ? options.elsewhere : undefined
    if (!again || !(await again())) throw error
    const second = await attempt(prepared(spare))
    if (second.ok) return second
    throw await errorFrom(second)
  }
}
