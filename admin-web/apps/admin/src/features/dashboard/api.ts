import { api, body } from '@unionhub/shared/api/client'
import type { Reply } from '@unionhub/shared/api/types'

export type Overview = Reply<'/api/v1/staff/membership/statistics/overview'>
export type UnitFigures = Overview['by_unit'][number]

export function getOverview(unitId: string | undefined, signal: AbortSignal): Promise<Overview> {
  return body(api.GET('/api/v1/staff/membership/statistics/overview', { params: { query: unitId ? { unit_id: unitId } : {} }, signal }))
}
