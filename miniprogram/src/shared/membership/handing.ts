import { http } from '@/shared/http'
import type { ApplicationBody, ApplicationDetail, DetailedBody, ReapplyBody } from '@/shared/http/types'
import { useOutbox } from '@/shared/net/outbox'

const APPLICATIONS = '/member/membership/applications'

interface Handing {
  key: string
  /** The draft's name in the device's storage: it goes when the application has arrived. */
  draft: string
  /** Where it is mended when the union refuses it. */
  page: string
}

/** Hands an application in. Without an answer it waits for the network and gives null; a one-time code would not live that long. */
async function handIn(path: string, body: ApplicationBody | DetailedBody | ReapplyBody, { key, draft, page }: Handing): Promise<ApplicationDetail | null> {
  if (body.sms_code) return http.post<ApplicationDetail>(path, body, { idempotencyKey: key })
  return useOutbox().post<ApplicationDetail>({ path, body, key, title: '入会申请', page, draft })
}

export const handing = {
  byCode: (body: ApplicationBody, how: Handing) => handIn(APPLICATIONS, body, how),
  detailed: (body: DetailedBody, how: Handing) => handIn(`${APPLICATIONS}/detailed`, body, how),
  again: (id: string, body: ReapplyBody, how: Handing) => handIn(`${APPLICATIONS}/${encodeURIComponent(id)}/reapply`, body, how),
}
