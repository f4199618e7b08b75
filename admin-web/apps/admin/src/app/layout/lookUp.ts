import { api, body } from '@unionhub/shared/api/client'
import type { Reply } from '@unionhub/shared/api/types'

const LOOK_UPS = '/api/v1/staff/search/look-ups'

export type Found = Reply<typeof LOOK_UPS, 'post'>

/** Numbers of people go in the body, never in an address. */
export const lookUp = (text: string, signal: AbortSignal): Promise<Found> => body(api.POST(LOOK_UPS, { body: { text }, signal }))
