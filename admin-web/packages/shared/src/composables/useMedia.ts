import { onScopeDispose, ref, type Ref } from 'vue'

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): Ref<boolean> {
  const list = globalThis.matchMedia?.(query)
  const holds = ref(list?.matches ?? false)
  const follow = (event: MediaQueryListEvent) => {
    holds.value = event.matches
  }
  list?.addEventListener('change', follow)
  onScopeDispose(() => list?.removeEventListener('change', follow))
  return holds
}
