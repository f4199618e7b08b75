import { api, body } from '@unionhub/shared/api/client'
import type { Body, Reply } from '@unionhub/shared/api/types'

const GRIDS = '/api/v1/staff/inspection/grids'
const GRID = '/api/v1/staff/inspection/grids/{grid_id}'

export type GridList = Reply<typeof GRIDS>
export type Grid = GridList['district']
export type GridChange = Body<typeof GRID, 'patch'>

/** Every grid of the district with its open cases, for whoever keeps them. */
export const listAllGrids = (signal: AbortSignal): Promise<GridList> => body(api.GET(GRIDS, { params: { query: { counted: true } }, signal }))

export const addGrid = (key: string, given: Body<typeof GRIDS>): Promise<Grid> =>
  body(api.POST(GRIDS, { headers: { 'Idempotency-Key': key }, body: given }))

export const changeGrid = (id: string, given: GridChange): Promise<Grid> =>
  body(api.PATCH(GRID, { params: { path: { grid_id: id } }, body: given }))

export const disableGrid = (id: string, version: number, reason: string): Promise<Grid> =>
  body(api.POST(`${GRID}/disable`, { params: { path: { grid_id: id } }, body: { version, reason } }))

export const enableGrid = (id: string, version: number): Promise<Grid> =>
  body(api.POST(`${GRID}/enable`, { params: { path: { grid_id: id } }, body: { version } }))
