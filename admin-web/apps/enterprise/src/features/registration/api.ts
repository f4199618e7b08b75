import { body, openApi } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const OPTIONS = '/api/v1/public/enterprise/options'
const REGISTRATIONS = '/api/v1/public/enterprise/registrations'
const PROGRESS = '/api/v1/public/enterprise/registrations/progress'
const CORRECT = '/api/v1/public/enterprise/registrations/correct'

export type Options = Reply<typeof OPTIONS>
export type RegistrationBody = Body<typeof REGISTRATIONS>
export type Registration = Reply<typeof PROGRESS, 'post'>
export type CorrectionBody = Body<typeof CORRECT>
export type Consent = Options['consents'][number]

export const getOptions = (signal?: AbortSignal): Promise<Options> => body(openApi.GET(OPTIONS, signal ? { signal } : {}))

export const sendRegistration = (sent: RegistrationBody) => body(openApi.POST(REGISTRATIONS, { body: sent }))

export const askProgress = (ticket: string): Promise<Registration> => body(openApi.POST(PROGRESS, { body: { ticket } }))

export const sendCorrection = (sent: CorrectionBody): Promise<Registration> => body(openApi.POST(CORRECT, { body: sent }))

export const readConsent = (key: string, version: number) =>
  body(openApi.GET('/api/v1/public/consent/documents/{key}/versions/{version}', { params: { path: { key, version: String(version) } } }))
