import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const CASES = '/api/v1/staff/inspection/cases'
const DUPLICATES = '/api/v1/staff/inspection/cases/duplicates'

export type CaseDraft = Body<typeof CASES>
export type Registered = Reply<typeof CASES, 'post'>
export type Duplicate = Reply<typeof DUPLICATES, 'post'>['items'][number]

export const registerCase = (key: string, draft: CaseDraft): Promise<Registered> => body(api.POST(CASES, { headers: { 'Idempotency-Key': key }, body: draft }))

/** Earlier cases of this very person against this very employer. */
export const findDuplicates = async (certNo: string, employerName: string, signal: AbortSignal): Promise<Duplicate[]> =>
  (await body(api.POST(DUPLICATES, { body: { cert_no: certNo, employer_name: employerName }, signal }))).items
