import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const MAP = '/api/v1/staff/inspection/map'
const OUTLINE = '/api/v1/staff/inspection/outline'
const YEARS = '/api/v1/staff/inspection/statistics/years'
const MONTHS = '/api/v1/staff/inspection/statistics/months'
const RANKING = '/api/v1/staff/inspection/statistics/ranking'
const EXPORT = '/api/v1/staff/inspection/statistics/export'

export type DistrictMap = Reply<typeof MAP>
export type MapGrid = DistrictMap['grids'][number]
export type Outline = Reply<typeof OUTLINE>
export type YearTable = Reply<typeof YEARS>
export type MonthTable = Reply<typeof MONTHS>
export type RankTable = Reply<typeof RANKING>
export type RankRow = RankTable['rows'][number]
export type FigureOrder = Body<typeof EXPORT>

/** Asked again and again: unchanged, the server says 304 and the browser hands out what it holds. `watched`: nobody need touch the keys. */
export const getMap = (signal: AbortSignal, watched: boolean): Promise<DistrictMap> =>
  body(api.GET(MAP, { signal, headers: watched ? {} : { 'X-Background': '1' } }))

export const getOutline = (signal: AbortSignal): Promise<Outline> => body(api.GET(OUTLINE, { signal }))

export const replaceOutline = (given: Body<typeof OUTLINE, 'put'>): Promise<Outline> => body(api.PUT(OUTLINE, { body: given }))

export const resetOutline = (version: number): Promise<Outline> => body(api.POST(`${OUTLINE}/reset`, { body: { version } }))

export const getYears = (signal: AbortSignal): Promise<YearTable> => body(api.GET(YEARS, { signal }))

export const getMonths = (year: number | undefined, signal: AbortSignal): Promise<MonthTable> =>
  body(api.GET(MONTHS, { params: { query: year ? { year } : {} }, signal }))

export const getRanking = (year: number | undefined, signal: AbortSignal): Promise<RankTable> =>
  body(api.GET(RANKING, { params: { query: year ? { year } : {} }, signal }))

export const exportFigures = (key: string, order: FigureOrder) => body(api.POST(EXPORT, { headers: { 'Idempotency-Key': key }, body: order }))
