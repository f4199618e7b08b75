import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const PLACEMENTS = '/api/v1/staff/membership/placements'
const ASSIGN = '/api/v1/staff/membership/placements/assign'

export type Placement = Item<typeof PLACEMENTS>
export type PlacementKind = Placement['kind']
export type AssignChoice = Body<typeof ASSIGN>
export type Assigned = Reply<typeof ASSIGN, 'post'>

export const listPlacements = (query: Query<typeof PLACEMENTS>, signal: AbortSignal): Promise<Reply<typeof PLACEMENTS>> =>
  body(api.GET(PLACEMENTS, { params: { query }, signal }))

export const assignPlacements = (key: string, choice: AssignChoice): Promise<Assigned> =>
  body(api.POST(ASSIGN, { headers: { 'Idempotency-Key': key }, body: choice }))
