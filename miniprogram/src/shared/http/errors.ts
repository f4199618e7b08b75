/** One wrong field as the server names it: dotted path, stable code, a sentence for the person. */
export interface FieldError {
  field: string
  code: string
  message: string
}

/** What every failed call rejects with: a true HTTP status, or 0 when no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> | null = null,
    readonly requestId: string | null = null,
  ) {
    super(message)
  }

  /** No answer reached us: the effect of a write is unknown, so it may be repeated with the same key. */
  get unanswered(): boolean {
    return this.status === 0 || this.status >= 502
  }

  get fields(): FieldError[] {
    const fields = this.details?.['fields']
    return Array.isArray(fields) ? (fields as FieldError[]) : []
  }

  get retryAfter(): number {
    const seconds = this.details?.['retry_after']
    return typeof seconds === 'number' ? seconds : 0
  }
}

const STATUS_MESSAGES: Record<number, string> = {
  401: '登录已失效，请重新登录',
  403: '您没有办理这件事的权限',
  404: '没有找到要看的内容，它可能已被撤下',
  413: '文件太大了，请换一个小一些的',
  429: '操作太频繁了，请稍等一会儿再试',
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Turns any non-2xx answer into an ApiError, also one that did not come from our server (a proxy page). */
export function errorFromResponse(status: number, body: unknown, requestId: string | null): ApiError {
  if (isRecord(body) && typeof body['code'] === 'string' && typeof body['message'] === 'string') {
    const details = isRecord(body['details']) ? body['details'] : null
    const id = typeof body['request_id'] === 'string' ? body['request_id'] : requestId
    return new ApiError(status, body['code'], body['message'], details, id)
  }
  const message = STATUS_MESSAGES[status] ?? '服务暂时不可用，请稍后再试'
  return new ApiError(status, `http.${status}`, message, null, requestId)
}

export function offlineError(timedOut: boolean): ApiError {
  return timedOut
    ? new ApiError(0, 'network.timeout', '网络太慢，没有收到答复，请重试')
    : new ApiError(0, 'network.offline', '网络连不上，请检查网络后重试')
}

/** Any thrown value as an ApiError, so that a page has one kind of failure to show. */
export function toApiError(reason: unknown): ApiError {
  if (reason instanceof ApiError) return reason
  return new ApiError(0, 'client.failed', '页面出了点问题，请重试')
}
