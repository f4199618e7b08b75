import { inject, type InjectionKey } from 'vue'

export interface UnitChoice {
  id: string
  name: string
  path_names: string
  level_name: string
  child_count: number
}

/** Where the unit picker finds units; an app provides it once. */
export interface UnitSource {
  children: (parent: string | null) => Promise<UnitChoice[]>
  search: (text: string) => Promise<UnitChoice[]>
  get: (id: string) => Promise<UnitChoice>
}

export const unitSourceKey: InjectionKey<UnitSource> = Symbol('unit source')

export function useUnitSource(): UnitSource {
  const source = inject(unitSourceKey)
  if (!source) throw new Error('An app that picks units provides unitSourceKey')
  return source
}
