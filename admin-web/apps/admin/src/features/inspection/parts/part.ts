import type { Feature } from '../../../app/feature'

/** The routes and rail entries of one area of the system. */
export type Part = Pick<Feature, 'routes' | 'nav'>
