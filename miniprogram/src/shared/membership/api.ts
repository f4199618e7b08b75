import { api } from '@/shared/http'

const one = (application_id: string) => ({ path: { application_id } })

/** What the phone side may ask of the membership system. */
export const membershipApi = {
  me: () => api.get('/member/membership/me'),
  card: () => api.get('/member/membership/card'),
  qrcode: (token: string) => api.get('/public/membership/qrcodes/{token}', { path: { token } }),
  applications: () => api.get('/member/membership/applications'),
  application: (id: string) => api.get('/member/membership/applications/{application_id}', one(id)),
  filled: (id: string) => api.get('/member/membership/applications/{application_id}/form', one(id)),
  joinForm: () => api.get('/public/membership/join-form'),
  unions: (query: { q: string; area: string; page: number; size: number }) => api.get('/public/membership/unions', { query }),
  union: (unit_id: string) => api.get('/public/membership/unions/{unit_id}', { path: { unit_id } }),
  share: () => api.get('/member/membership/share'),
  remind: (id: string) => api.post('/member/membership/applications/{application_id}/remind', one(id)),
  withdraw: (id: string, version: number) =>
    api.post('/member/membership/applications/{application_id}/withdraw', { ...one(id), body: { version } }),
}
