import { api, body } from '@unionhub/shared/api/client'
import type { Body, Item } from '@unionhub/shared/api/types'

const TYPES = '/api/v1/staff/dictionary/types'
const ITEMS = '/api/v1/staff/dictionary/types/{key}/items'
const ITEM = '/api/v1/staff/dictionary/items/{item_id}'

export type DictionaryType = Item<typeof TYPES>
export type DictionaryItem = Item<typeof ITEMS>

export const listTypes = async (signal: AbortSignal): Promise<DictionaryType[]> => (await body(api.GET(TYPES, { signal }))).items

export const listItems = async (key: string, signal: AbortSignal): Promise<DictionaryItem[]> =>
  (await body(api.GET(ITEMS, { params: { path: { key } }, signal }))).items

export const createItem = (once: string, key: string, item: Body<typeof ITEMS>) =>
  body(api.POST(ITEMS, { params: { path: { key } }, body: item, headers: { 'Idempotency-Key': once } }))

export const updateItem = (id: string, change: Body<typeof ITEM, 'patch'>) => body(api.PATCH(ITEM, { params: { path: { item_id: id } }, body: change }))
