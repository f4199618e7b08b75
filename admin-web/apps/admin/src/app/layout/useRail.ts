import { computed, ref, type Ref } from 'vue'
import { shellSetting } from '@unionhub/shared/composables/preferences'
import { navigation } from '../features'

/** A rail shorter than this is read faster than searched. */
const SEARCH_FROM = 12

/** The groups of the rail: which are folded, and what a search leaves of them. */
export function useRail(slim: Ref<boolean>) {
  const folded = computed({ get: () => shellSetting.value.folded, set: (now) => (shellSetting.value = { ...shellSetting.value, folded: now }) })
  const text = ref('')
  const many = computed(() => navigation.value.reduce((sum, group) => sum + group.entries.length, 0) >= SEARCH_FROM)
  const needle = computed(() => (slim.value || !many.value ? '' : text.value.trim().toLowerCase()))
  const shown = computed(() =>
    navigation.value
      .map((group) => ({
        ...group,
        entries: group.entries.filter((entry) => `${entry.title} ${entry.words ?? ''} ${group.title}`.toLowerCase().includes(needle.value)),
      }))
      .filter((group) => group.entries.length > 0),
  )

  function fold(key: string): void {
    folded.value = folded.value.includes(key) ? folded.value.filter((one) => one !== key) : [...folded.value, key]
  }

  return { text, many, shown, fold, isOpen: (key: string) => slim.value || needle.value !== '' || !folded.value.includes(key) }
}
