import { computed, ref, watchEffect } from 'vue'
import type { IconName } from '../ui/icons'
import { useStored } from './storage'

export type Appearance = 'light' | 'dark' | 'system'

export const APPEARANCES: readonly { value: Appearance; text: string; icon: IconName; note?: string }[] = [
  { value: 'light', text: '浅色', icon: 'sun' },
  { value: 'dark', text: '深色', icon: 'moon' },
  { value: 'system', text: '跟随系统', icon: 'screen', note: '随电脑的浅色、深色设置变化' },
]

const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
const systemDark = ref(system?.matches ?? false)
system?.addEventListener('change', (event) => {
  systemDark.value = event.matches
})

/** Paper is white, whatever the screen looks like. */
const paper = ref(false)
globalThis.matchMedia?.('print').addEventListener('change', (event) => {
  paper.value = event.matches
})

const choice = useStored<Appearance>('appearance', 'light', true)
export const isDark = computed(() => choice.value === 'dark' || (choice.value === 'system' && systemDark.value))

/** Keeps the classes of the document in step; call once per app. Before that, first-paint.js has done it. */
export function applyAppearance(): void {
  watchEffect(() => document.documentElement.classList.toggle('dark', isDark.value && !paper.value), { flush: 'sync' })
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
