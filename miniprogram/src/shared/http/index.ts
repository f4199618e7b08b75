export { api } from './api'
export { ApiError, toApiError, type FieldError } from './errors'
export { http } from './instance'
export { uuid } from './uuid'
