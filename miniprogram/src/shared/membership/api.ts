import { http } from '@/shared/http'
import type {
  ApplicationBody,
  ApplicationCard,
  ApplicationDetail,
  MemberCard,
  MembershipMe,
  QrcodeInfo,
} from '@/shared/http/contract'

/** What the phone side may ask of the membership system. */
export const membershipApi = {
  me: () => http.get<MembershipMe>('/member/membership/me'),
  card: () => http.get<MemberCard>('/member/membership/card'),
  qrcode: (token: string) => http.get<QrcodeInfo>(`/public/membership/qrcodes/${encodeURIComponent(token)}`),
  applications: () => http.get<{ items: ApplicationCard[] }>('/member/membership/applications'),
  application: (id: string) => http.get<ApplicationDetail>(`/member/membership/applications/${id}`),
  submit: (body: ApplicationBody, idempotencyKey: string) =>
    http.post<ApplicationDetail>('/member/membership/applications', body, { idempotencyKey }),
  withdraw: (id: string, version: number) =>
    http.post<ApplicationDetail>(`/member/membership/applications/${id}/withdraw`, { version }),
}
