import { api, body } from '@unionhub/shared/api/client'
import type { Body, Query, Reply } from '@unionhub/shared/api/types'

const NEW_FORM = '/api/v1/staff/membership/statistics/new-form'
const VERIFICATION = '/api/v1/staff/membership/statistics/verification'
const TREND = '/api/v1/staff/membership/statistics/trend'
const EXPORTS = '/api/v1/staff/membership/statistics/exports'

export type NewFormTable = Reply<typeof NEW_FORM>
export type ItemFigure = NewFormTable['occupations'][number]
export type VerificationTable = Reply<typeof VERIFICATION>
export type VerificationRow = VerificationTable['rows'][number]
export type VerificationQuery = Query<typeof VERIFICATION>
export type Trend = Reply<typeof TREND>
export type TrendPoint = Trend['points'][number]
export type TrendQuery = Query<typeof TREND>
export type StatisticsOrder = Body<typeof EXPORTS>

export const getNewFormTable = (query: Query<typeof NEW_FORM>, signal: AbortSignal): Promise<NewFormTable> =>
  body(api.GET(NEW_FORM, { params: { query }, signal }))

export const getVerificationTable = (query: VerificationQuery, signal: AbortSignal): Promise<VerificationTable> =>
  body(api.GET(VERIFICATION, { params: { query }, signal }))

export const getTrend = (query: TrendQuery, signal: AbortSignal): Promise<Trend> => body(api.GET(TREND, { params: { query }, signal }))

export const exportStatistics = (key: string, order: StatisticsOrder) =>
  body(api.POST(EXPORTS, { headers: { 'Idempotency-Key': key }, body: order }))
