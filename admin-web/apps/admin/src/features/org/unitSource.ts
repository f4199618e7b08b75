import type { UnitSource } from '@unionhub/shared/composables/useUnits'
import { getUnit, listChildren, listUnits } from './api'

const FOUND = 20

/** Gives the unit picker of the shared package its units. */
export const unitSource: UnitSource = {
  children: (parent) => listChildren(parent),
  search: async (text) => (await listUnits({ q: text, page: 1, size: FOUND })).items,
  get: (id) => getUnit(id),
}
