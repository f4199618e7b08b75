import { computed } from 'vue'
import type { Column, Density } from '../ui/table'
import { useStored } from './storage'

interface Settings {
  density: Density
  /** null until the person chooses: then optional columns stay hidden. */
  hidden: string[] | null
}

/** Which columns of a list a person wants to see, and how tight; kept per person and list. */
export function useTableSettings<Row>(name: string, columns: () => readonly Column<Row>[]) {
  const stored = useStored<Settings>(`table.${name}`, { density: 'normal', hidden: null })
  const hidden = computed({
    get: () => stored.value.hidden ?? columns().filter((c) => c.optional).map((c) => c.key),
    set: (keys: string[]) => {
      stored.value = { ...stored.value, hidden: keys }
    },
  })
  const density = computed({
    get: () => stored.value.density,
    set: (value: Density) => {
      stored.value = { ...stored.value, density: value }
    },
  })
  return { hidden, density, columns: computed(() => columns().filter((c) => c.fixed || !hidden.value.includes(c.key))) }
}
