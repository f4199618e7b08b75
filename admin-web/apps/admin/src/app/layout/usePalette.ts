import { computed, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { useStored } from '@unionhub/shared/composables/storage'
import { navigation } from '../features'

const REMEMBERED = 5

/** Finds pages by title, group or the further words a feature names; recent ones come first. */
export function usePalette(close: () => void) {
  const router = useRouter()
  const recent = useStored<string[]>('palette.recent', [])
  const text = ref('')
  const index = ref(0)

  const pages = computed(() =>
    navigation.value.flatMap((group) => group.entries.map((entry) => ({ ...entry, group: group.title }))),
  )
  const hits = computed(() => {
    const needle = text.value.trim().toLowerCase()
    const rank = (to: string) => {
      const at = recent.value.indexOf(to)
      return at < 0 ? REMEMBERED : at
    }
    return pages.value
      .filter((page) => `${page.title} ${page.group} ${page.words ?? ''}`.toLowerCase().includes(needle))
      .sort((a, b) => rank(a.to) - rank(b.to))
  })

  watch(hits, () => {
    index.value = 0
  })

  function move(by: number): void {
    const count = hits.value.length
    if (count) index.value = (index.value + by + count) % count
  }

  function open(at: number): void {
    const hit = hits.value[at]
    if (!hit) return
    recent.value = [hit.to, ...recent.value.filter((to) => to !== hit.to)].slice(0, REMEMBERED)
    close()
    void router.push(hit.to)
  }

  return { text, hits, index, move, open }
}
