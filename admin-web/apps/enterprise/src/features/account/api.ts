import { api, body, done, openApi } from '@unionhub/shared/api/client'
import type { Body } from '@unionhub/shared/api/types'

const RECOVERIES = '/api/v1/enterprise/account/password-recoveries'

export const recoverPassword = (sent: Body<typeof RECOVERIES>): Promise<void> => done(openApi.POST(RECOVERIES, { body: sent }))

export const renameContact = (name: string) => body(api.PATCH('/api/v1/enterprise/account/me', { body: { name } }))

export const changePhone = (phone: string, code: string) => body(api.PUT('/api/v1/enterprise/account/phone', { body: { phone, code } }))
