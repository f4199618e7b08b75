/** What the server says when it refuses, in the one shape every caller can rely on. */
export interface FieldError {
  field: string
  code: string
  message: string
}

interface ErrorBody {
  code: string
  message: string
  details?: unknown
  request_id?: string | null
}

/** Every answer outside 2xx, and every request that got no answer (status 0), becomes one of these. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly details: Record<string, unknown>
  readonly requestId: string | null
  readonly fields: FieldError[]

  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.code = body.code
    this.details = isRecord(body.details) ? body.details : {}
    this.requestId = body.request_id ?? null
    this.fields = fieldErrors(this.details)
  }

  /** The message for one field, or an empty string. */
  field(name: string): string {
    return this.fields.find((f) => f.field === name)?.message ?? ''
  }
}

export const SESSION_LOST = new Set(['auth.required', 'auth.session_expired'])
export const TOKEN_STALE = 'auth.csrf'

export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code)
}

/** A sentence a person can act on, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : '页面出了点问题，请刷新后再试。'
}

export async function errorFrom(response: Response): Promise<ApiError> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const requestId = response.headers.get('X-Request-Id')
  if (isRecord(body) && typeof body.code === 'string' && typeof body.message === 'string') {
    return new ApiError(response.status, {
      code: body.code,
      message: body.message,
      details: body.details,
      request_id: typeof body.request_id === 'string' ? body.request_id : requestId,
    })
  }
  return new ApiError(response.status, { ...withoutBody(response.status), request_id: requestId })
}

export function offline(): ApiError {
  return new ApiError(0, { code: 'network.offline', message: '连不上服务器。请检查网络，稍后再试。' })
}

function withoutBody(status: number): ErrorBody {
  if (status === 404) return { code: 'request.not_found', message: '没有找到要看的内容，可能已被删除。' }
  if (status === 413) return { code: 'request.too_large', message: '上传的内容太大，请压缩后再试。' }
  if (status >= 500) return { code: 'server.unavailable', message: '服务器暂时忙不过来，请稍后再试。' }
  return { code: 'request.failed', message: '请求没有成功，请稍后再试。' }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string'
}

function fieldErrors(details: Record<string, unknown>): FieldError[] {
  return Array.isArray(details.fields) ? details.fields.filter(isFieldError) : []
}
