import { api, body } from '@unionhub/shared/api/client'
import type { Item } from '@unionhub/shared/api/types'

const FEATURES = '/api/v1/staff/portal/features'

export type PortalFeature = Item<typeof FEATURES>

export const listFeatures = (signal: AbortSignal): Promise<PortalFeature[]> => body(api.GET(FEATURES, { signal })).then((found) => found.items)

export const setRequirement = (feature: PortalFeature, requires: PortalFeature['requires']): Promise<PortalFeature> =>
  body(api.PATCH('/api/v1/staff/portal/features/{key}', { params: { path: { key: feature.key } }, body: { requires, version: feature.version } }))
