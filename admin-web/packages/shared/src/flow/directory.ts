import type { InjectionKey } from 'vue'
import type { UnitSource } from '../composables/useUnits'

/** Every union of the installation, for handing something to one outside one's own branch; an app provides it once. */
export const unionDirectoryKey: InjectionKey<UnitSource> = Symbol('union directory')
