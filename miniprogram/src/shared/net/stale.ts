import type { InjectionKey, Ref } from 'vue'

/** Since when what the page shows is known, as ISO text; null while it is fresh. */
export const SHOWN_FROM: InjectionKey<Ref<string | null>> = Symbol('shown from')
