import type { UnitSource } from '@unionhub/shared/composables/useUnits'
import { getUnit, listChildren, listDirectory, listUnits } from './api'

const FOUND = 20

/** Gives the unit picker of the shared package its units. */
export const unitSource: UnitSource = {
  children: (parent) => listChildren(parent),
  search: async (text) => (await listUnits({ q: text, page: 1, size: FOUND })).items,
  get: (id) => getUnit(id),
}

/** Every working union, for handing something on beyond one's own branch. */
export const unionDirectory: UnitSource = {
  children: async (parent) => (await listDirectory({ ...(parent ? { parent_id: parent } : {}), page: 1, size: 100 })).items,
  search: async (text) => (await listDirectory({ q: text, page: 1, size: FOUND })).items,
  get: (id) => getUnit(id),
}
