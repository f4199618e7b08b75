import { api, body } from '@unionhub/shared/api/client'
import type { Item, Query, Reply } from '@unionhub/shared/api/types'
import { importSource } from '@unionhub/shared/ui/importing/source'
import type { ImportSource } from '@unionhub/shared/ui/importing/types'

const IMPORTS = '/api/v1/staff/membership/member-imports'

export type ImportRow = Item<typeof IMPORTS>

export const listImports = (query: Query<typeof IMPORTS>, signal: AbortSignal): Promise<Reply<typeof IMPORTS>> =>
  body(api.GET(IMPORTS, { params: { query }, signal }))

/** Members into the library of one union; rows that name another union of the branch go there. */
export const memberImports = (unitId: () => string): ImportSource =>
  importSource({ key: ['membership', 'imports'], base: IMPORTS, templateName: '会员信息统一表格.xlsx', query: () => ({ unit_id: unitId() }) })
