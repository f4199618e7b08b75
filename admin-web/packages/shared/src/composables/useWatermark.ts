import { computed, inject, onBeforeUnmount, ref, type ComputedRef, type InjectionKey } from 'vue'
import { formatDateTime } from '../format/date'

/** Who looks at the screen: name and unit. An app provides it once. */
export const onlookerKey: InjectionKey<ComputedRef<{ name: string; unit: string } | null>> = Symbol('who looks at the screen')

const MINUTE = 60_000

/** What stands over personal data: a photograph of the screen says whose it was, and when. */
export function useWatermark() {
  const onlooker = inject(onlookerKey, null)
  const now = ref(new Date())
  const timer = window.setInterval(() => (now.value = new Date()), MINUTE)
  onBeforeUnmount(() => window.clearInterval(timer))
  return computed(() => {
    const who = onlooker?.value
    return who ? [`${who.name} · ${who.unit}`, formatDateTime(now.value.toISOString())] : []
  })
}
