import { computed, ref, watchEffect } from 'vue'
import { useStored } from './storage'

export type Appearance = 'light' | 'dark' | 'system'

const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
const systemDark = ref(system?.matches ?? false)
system?.addEventListener('change', (event) => {
  systemDark.value = event.matches
})

const choice = useStored<Appearance>('appearance', 'light', true)
export const isDark = computed(() => choice.value === 'dark' || (choice.value === 'system' && systemDark.value))

/** Keeps the classes of the document in step; call once per app. */
export function applyAppearance(): void {
  watchEffect(() => document.documentElement.classList.toggle('dark', isDark.value))
}

export function useAppearance() {
  return {
    choice,
    isDark,
    toggle: () => {
      choice.value = isDark.value ? 'light' : 'dark'
    },
  }
}
