import { over, type Feature } from '../../app/feature'
import { part as cases } from './parts/cases'
import { part as employers } from './parts/employers'
import { part as grids } from './parts/grids'
import { part as intakes } from './parts/intakes'
import { part as map } from './parts/map'
import { part as officers } from './parts/officers'
import { part as petitions } from './parts/petitions'
import { part as registration } from './parts/registration'
import { part as settings } from './parts/settings'
import { part as statistics } from './parts/statistics'

const PARTS = [map, registration, cases, petitions, employers, statistics, intakes, grids, officers, settings]

export const inspection: Feature = {
  system: 'inspection',
  routes: PARTS.flatMap((part) => part.routes),
  nav: PARTS.flatMap((part) => part.nav),
  records: {
    inspection_case: over('/inspection/cases', 'alert'),
    inspection_petition: over('/inspection/petitions', 'form'),
    inspection_employer: over('/inspection/employers', 'unit'),
  },
}
