import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item, Query, Reply } from '@unionhub/shared/api/types'

const UNITS = '/api/v1/staff/org/units'
const UNIT = '/api/v1/staff/org/units/{unit_id}'

export type Unit = Item<typeof UNITS>
export type UnitCreate = Body<typeof UNITS>
export type UnitUpdate = Body<typeof UNIT, 'patch'>

const at = (id: string) => ({ params: { path: { unit_id: id } } })

export const listUnits = (query: Query<typeof UNITS>): Promise<Reply<typeof UNITS>> => body(api.GET(UNITS, { params: { query } }))

const DIRECTORY = '/api/v1/staff/org/directory'

export const listDirectory = (query: Query<typeof DIRECTORY>): Promise<Reply<typeof DIRECTORY>> => body(api.GET(DIRECTORY, { params: { query } }))

export const getUnit = (id: string) => body(api.GET(UNIT, at(id)))

export const createUnit = (key: string, unit: UnitCreate) => body(api.POST(UNITS, { body: unit, headers: { 'Idempotency-Key': key } }))

export const updateUnit = (id: string, change: UnitUpdate) => body(api.PATCH(UNIT, { ...at(id), body: change }))

export const moveUnit = (id: string, parentId: string, version: number) =>
  body(api.POST('/api/v1/staff/org/units/{unit_id}/move', { ...at(id), body: { parent_id: parentId, version } }))

export const disableUnit = (id: string, reason: string, version: number, withChildren: boolean) =>
  body(api.POST('/api/v1/staff/org/units/{unit_id}/disable', { ...at(id), body: { reason, version, with_children: withChildren } }))

export const enableUnit = (id: string, version: number) =>
  body(api.POST('/api/v1/staff/org/units/{unit_id}/enable', { ...at(id), body: { version } }))

const STEP = 100

/** All children of a unit; a parent may have more than one page of them. */
export async function listChildren(parentId: string | null): Promise<Unit[]> {
  const found: Unit[] = []
  for (let page = 1; ; page += 1) {
    const reply = await listUnits({ ...(parentId ? { parent_id: parentId } : {}), page, size: STEP })
    found.push(...reply.items)
    if (found.length >= reply.total || reply.items.length === 0) return found
  }
}
