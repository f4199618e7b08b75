import { offlineError } from './errors'
import type { FileRequest, FileTransport, RawRequest, RawResponse } from './client'

const TIMEOUT_MS = 15_000
const FILE_TIMEOUT_MS = 60_000

/** The typed adapter over uni.request: same-origin cookies on H5, plain HTTPS in the mini-program. */
export function uniTransport(request: RawRequest): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: request.url,
      // WeChat knows PATCH only as a newer method name that the typings lack.
      method: request.method as UniApp.RequestOptions['method'],
      header: request.headers,
      data: request.body,
      dataType: 'text',
      responseType: 'text',
      timeout: TIMEOUT_MS,
      success: (result) => {
        resolve({
          status: result.statusCode,
          body: parse(result.data),
          requestId: header(result.header, 'x-request-id'),
        })
      },
      fail: (failure) => reject(offlineError(/timeout|超时/i.test(failure.errMsg ?? ''))),
    })
  })
}

/** Files through uni: multipart upload, and pictures that want a header. */
export const uniFiles: FileTransport = {
  send: (request: FileRequest) =>
    new Promise((resolve, reject) => {
      const task = uni.uploadFile({
        url: request.url,
        filePath: request.filePath,
        name: 'file',
        header: request.headers,
        timeout: FILE_TIMEOUT_MS,
        success: (result) => resolve({ status: result.statusCode, body: parse(result.data), requestId: null }),
        fail: (failure) => reject(offlineError(/timeout|超时/i.test(failure.errMsg ?? ''))),
      }) as UniApp.UploadTask | undefined
      const { onProgress } = request
      if (onProgress) task?.onProgressUpdate(({ progress }) => onProgress(progress))
    }),
  fetch: (url, header) =>
    new Promise((resolve, reject) => {
      uni.downloadFile({
        url,
        header,
        timeout: FILE_TIMEOUT_MS,
        success: (result) => (result.statusCode === 200 ? resolve(result.tempFilePath) : reject(offlineError(false))),
        fail: () => reject(offlineError(false)),
      })
    }),
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string') return data
  if (data === '') return null
  try {
    return JSON.parse(data) as unknown
  } catch {
    return null
  }
}

function header(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name && typeof value === 'string') return value
  }
  return null
}
