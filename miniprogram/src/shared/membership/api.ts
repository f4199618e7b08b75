import { api } from '@/shared/http'
import type { ApplicationBody } from '@/shared/http/types'

const one = (application_id: string) => ({ path: { application_id } })

/** What the phone side may ask of the membership system. */
export const membershipApi = {
  me: () => api.get('/member/membership/me'),
  card: () => api.get('/member/membership/card'),
  qrcode: (token: string) => api.get('/public/membership/qrcodes/{token}', { path: { token } }),
  applications: () => api.get('/member/membership/applications'),
  application: (id: string) => api.get('/member/membership/applications/{application_id}', one(id)),
  submit: (body: ApplicationBody, idempotencyKey: string) => api.post('/member/membership/applications', { body, idempotencyKey }),
  withdraw: (id: string, version: number) =>
    api.post('/member/membership/applications/{application_id}/withdraw', { ...one(id), body: { version } }),
}
