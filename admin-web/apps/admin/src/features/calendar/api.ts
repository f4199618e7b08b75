import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const YEAR = '/api/v1/staff/calendar/years/{year}'
const PREVIEW = '/api/v1/staff/calendar/years/{year}/preview'

export type CalendarYear = Reply<typeof YEAR>
export type CalendarDay = CalendarYear['days'][number]
export type Trial = Body<typeof PREVIEW>
export type Update = Body<typeof YEAR, 'put'>

export const getYear = (year: number, signal: AbortSignal): Promise<CalendarYear> => body(api.GET(YEAR, { params: { path: { year: String(year) } }, signal }))

export const previewYear = async (year: number, trial: Trial) => (await body(api.POST(PREVIEW, { params: { path: { year: String(year) } }, body: trial }))).items

export const changeYear = (year: number, update: Update): Promise<CalendarYear> => body(api.PUT(YEAR, { params: { path: { year: String(year) } }, body: update }))
