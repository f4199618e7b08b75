import { shallowReactive, watchEffect, type Ref } from 'vue'
import { useUnitSource } from './useUnits'

const known = shallowReactive(new Map<string, string>())

export function rememberUnitName(id: string, name: string): void {
  known.set(id, name)
}

/** Names of units of which only the id is at hand, e.g. from the address bar. */
export function useUnitNames(ids: Ref<readonly string[]>): (id: string) => string {
  const source = ids.value.length ? useUnitSource() : null
  watchEffect(() => {
    for (const id of ids.value) {
      if (known.has(id)) continue
      known.set(id, '…')
      source?.get(id).then(
        (unit) => known.set(id, unit.name),
        () => known.set(id, '未知单位'),
      )
    }
  })
  return (id) => known.get(id) ?? '…'
}
