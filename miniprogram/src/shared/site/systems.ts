import type { ServiceGroup } from './services'

/** Groups of services that systems add to the grid, each in its own words; only what works in this installation stands here. */
export const SYSTEMS: ServiceGroup[] = []
