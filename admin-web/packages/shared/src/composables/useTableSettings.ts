import { computed } from 'vue'
import { arrange, type Column, type Density } from '../ui/table'
import { listSetting, setListSetting } from './preferences'

/** Which columns of a list a person wants to see, in which order, and how tight; kept per person and list. */
export function useTableSettings<Row>(name: string, columns: () => readonly Column<Row>[]) {
  const setting = computed(() => listSetting(name))
  const arranged = computed(() => arrange(columns(), setting.value.order))
  const hidden = computed({
    get: () => setting.value.hidden ?? columns().filter((column) => column.optional).map((column) => column.key),
    set: (keys: string[]) => setListSetting(name, { hidden: keys }),
  })
  const density = computed({
    get: () => setting.value.density,
    set: (value: Density) => setListSetting(name, { density: value }),
  })
  return {
    hidden,
    density,
    /** Every column in the person's order. */
    arranged,
    setOrder: (keys: string[]) => setListSetting(name, { order: keys }),
    reset: () => setListSetting(name, { order: [], hidden: null, density: 'normal' }),
    /** Whether the list still stands as it was shipped. */
    touched: computed(() => setting.value.order.length > 0 || setting.value.hidden !== null || setting.value.density !== 'normal'),
    columns: computed(() => arranged.value.filter((column) => column.fixed || !hidden.value.includes(column.key))),
  }
}
