import { API_BASE } from '@/shared/config'
import { HttpClient } from './client'
import { uniTransport } from './transport'

export { ApiError, toApiError, type FieldError } from './errors'
export { uuid } from './uuid'

/** The one client of the app. */
export const http = new HttpClient(API_BASE, uniTransport)
