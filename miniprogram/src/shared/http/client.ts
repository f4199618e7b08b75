import { errorFromResponse, type ApiError } from './errors'
import { isUnanswered, withRetry, type RetryPolicy } from './retry'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Audience = 'public' | 'member' | 'staff'
export type Query = Record<string, string | number | boolean | null | undefined>

export interface RawRequest {
  url: string
  method: Method
  headers: Record<string, string>
  body?: object
}

export interface RawResponse {
  status: number
  body: unknown
  requestId: string | null
}

/** Sends one request; rejects with an ApiError of status 0 when no answer comes. */
export type Transport = (request: RawRequest) => Promise<RawResponse>

export interface FileRequest {
  url: string
  headers: Record<string, string>
  /** A file on this device, as the picker named it. */
  filePath: string
  /** Told how much has gone, in percent. */
  onProgress?: (percent: number) => void
}

/** Files go other ways than JSON: one sends a file, one fetches a picture and says where it now lies on this device. */
export interface FileTransport {
  send(request: FileRequest): Promise<RawResponse>
  fetch(url: string, headers: Record<string, string>): Promise<string>
}

/** How one audience proves itself, and how it gets a new session when the old one has ended. */
export interface AudienceAuth {
  headers(write: boolean): Promise<Record<string, string>>
  /** Silent re-login; false when a person is needed. */
  renew(): Promise<boolean>
  /** The session is gone and could not be renewed. */
  expired(error: ApiError): void
  /** The CSRF token was refused: forget it so that `headers` fetches a new one. */
  dropCsrf(): void
}

export interface CallOptions {
  query?: Query
  body?: object
  /** Makes a repeated POST the same submission. */
  idempotencyKey?: string
  /** Skips credentials and re-login: for the calls that log in. */
  anonymous?: boolean
}

export class HttpClient {
  private readonly auths = new Map<Audience, AudienceAuth>()
  private readonly renewals = new Map<Audience, Promise<boolean>>()
  private readonly generations = new Map<Audience, number>()

  /** Told after every call whether an answer came. */
  heard: (answered: boolean) => void = () => undefined

  constructor(
    private readonly base: string,
    private readonly transport: Transport,
    private readonly files?: FileTransport,
    private readonly retry?: RetryPolicy,
  ) {}

  connect(audience: Audience, auth: AudienceAuth): void {
    this.auths.set(audience, auth)
  }

  /** `path` starts with the audience: `/member/account/me`. Resolves with the body of a 2xx, else rejects. */
  async call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
    const auth = options.anonymous ? undefined : this.auths.get(audienceOf(path))
    return this.answered<T>(path, auth, () => this.send(method, path, options, auth))
  }

  /** Sends one file as the part `file`; the same key makes a repeated sending the same upload. */
  async upload<T>(path: string, filePath: string, query: Query, idempotencyKey: string, onProgress?: (percent: number) => void): Promise<T> {
    const auth = this.auths.get(audienceOf(path))
    return this.answered<T>(path, auth, async () => {
      const headers = { 'Idempotency-Key': idempotencyKey, ...(await auth?.headers(true)) }
      return this.fileTransport.send({ url: this.base + path + queryString(query), headers, filePath, onProgress })
    })
  }

  /** A picture that only this person may see, fetched in their name; gives its place on this device. */
  async picture(path: string): Promise<string> {
    return this.fileTransport.fetch(this.base + path, (await this.auths.get(audienceOf(path))?.headers(false)) ?? {})
  }

  private get fileTransport(): FileTransport {
    if (!this.files) throw new Error('this client carries no files')
    return this.files
  }

  /** What every call does about a refused CSRF token, a lost session and anything that is not 2xx. */
  private async answered<T>(path: string, auth: AudienceAuth | undefined, send: () => Promise<RawResponse>): Promise<T> {
    const audience = audienceOf(path)
    const generation = this.generations.get(audience) ?? 0
    let response = await send()
    if (auth && isCsrfRefusal(response)) {
      auth.dropCsrf()
      response = await send()
    }
    if (auth && response.status === 401) {
      if (await this.renewed(audience, auth, generation)) response = await send()
      if (response.status === 401) auth.expired(failure(response))
    }
    if (response.status < 200 || response.status > 299) throw failure(response)
    return response.body as T
  }

  get<T>(path: string, query?: Query): Promise<T> {
    return this.call<T>('GET', path, { query })
  }

  post<T>(path: string, body: object = {}, options: Omit<CallOptions, 'body'> = {}): Promise<T> {
    return this.call<T>('POST', path, { ...options, body })
  }

  private async send(method: Method, path: string, options: CallOptions, auth?: AudienceAuth): Promise<RawResponse> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (options.body) headers['Content-Type'] = 'application/json'
    if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
    if (auth) Object.assign(headers, await auth.headers(method !== 'GET'))
    const request = { url: this.base + path + queryString(options.query), method, headers, body: options.body }
    const once = () => this.transport(request)
    const again = this.retry && (method === 'GET' || options.idempotencyKey) ? this.retry : null
    return this.listened(again ? () => withRetry(once, again) : once)
  }

  private async listened(send: () => Promise<RawResponse>): Promise<RawResponse> {
    try {
      const response = await send()
      this.heard(!isUnanswered(response.status))
      return response
    } catch (reason) {
      this.heard(false)
      throw reason
    }
  }

  /** However many calls fail at once, one re-login runs; a call that started before it just goes again. */
  private async renewed(audience: Audience, auth: AudienceAuth, startedIn: number): Promise<boolean> {
    if ((this.generations.get(audience) ?? 0) > startedIn) return true
    let running = this.renewals.get(audience)
    if (!running) {
      running = auth
        .renew()
        .then((ok) => {
          if (ok) this.generations.set(audience, (this.generations.get(audience) ?? 0) + 1)
          return ok
        })
        .finally(() => this.renewals.delete(audience))
      this.renewals.set(audience, running)
    }
    return running
  }
}

function failure(response: RawResponse): ApiError {
  return errorFromResponse(response.status, response.body, response.requestId)
}

function isCsrfRefusal(response: RawResponse): boolean {
  return response.status === 403 && failure(response).code === 'auth.csrf'
}

export function audienceOf(path: string): Audience {
  const first = path.split('/')[1]
  if (first === 'member' || first === 'staff' || first === 'public') return first
  throw new Error(`no audience in path ${path}`)
}

export function queryString(query?: Query): string {
  const parts: string[] = []
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue
    parts.push(`${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
  }
  return parts.length ? `?${parts.join('&')}` : ''
}
