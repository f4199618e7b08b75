import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { messageOf } from '@unionhub/shared/api/errors'
import { useStored } from '@unionhub/shared/composables/storage'
import type { IconName } from '@unionhub/shared/ui/icons'
import { navigation, recordPage } from '../features'
import { me } from '../session'
import { lookUp, type Found } from './lookUp'

export interface Entry {
  key: string
  group: string
  icon: IconName
  title: string
  note: string
  state: string
  to: string
}

const REMEMBERED = 5
const PAUSE = 250

/** Records opened from here lately, of this person in this capacity; in memory only, for names are nobody else's business. */
let lately: { of: string; entries: Entry[] } = { of: '', entries: [] }

function opened(): Entry[] {
  const of = me.value?.capacity.id ?? ''
  if (lately.of !== of) lately = { of, entries: [] }
  return lately.entries
}

/** What the server found, as lines that lead somewhere; below each kind, the list that has more. */
function records(found: Found, text: string): Entry[] {
  return found.groups.flatMap((group) => {
    const page = recordPage(group.key)
    if (!page) return []
    const line = { group: group.title, icon: page.icon, state: '' }
    const hits = group.hits.map((hit) => ({ ...line, ...hit, key: `${group.key}-${hit.id}`, to: page.to(hit.id) }))
    const more = group.more && page.list && !found.sensitive
    return more ? [...hits, { ...line, key: `${group.key}-more`, title: `在${group.title}列表里看全部`, note: '', to: `${page.list}?q=${encodeURIComponent(text)}` }] : hits
  })
}

/** One box: pages by title, group or further words, records by name or number. What was used last comes first. */
export function usePalette(close: () => void) {
  const router = useRouter()
  const recent = useStored<string[]>('palette.recent', [])
  const text = ref('')
  const index = ref(0)
  const found = shallowRef<Found | null>(null)
  const busy = ref(false)
  const trouble = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()

  const pages = computed<Entry[]>(() => {
    const needle = text.value.trim().toLowerCase()
    const rank = (to: string) => (recent.value.indexOf(to) + REMEMBERED + 1) % (REMEMBERED + 1)
    return navigation.value
      .flatMap((group) => group.entries.map((entry) => ({ ...entry, system: group.title })))
      .filter((page) => `${page.title} ${page.system} ${page.words ?? ''}`.toLowerCase().includes(needle))
      .sort((a, b) => rank(a.to) - rank(b.to))
      .map(({ to, title, icon, system }) => ({ key: to, group: '页面', icon, title, note: system, state: '', to }))
  })
  const hits = computed<Entry[]>(() => {
    if (!text.value.trim()) return [...opened().map((entry) => ({ ...entry, group: '最近打开' })), ...pages.value]
    return [...pages.value.slice(0, REMEMBERED), ...(found.value ? records(found.value, text.value.trim()) : [])]
  })
  watch(hits, (now) => {
    if (index.value >= now.length) index.value = 0
  })

  async function ask(words: string): Promise<void> {
    asking = new AbortController()
    const { signal } = asking
    busy.value = true
    try {
      const answer = await lookUp(words, signal)
      if (!signal.aborted) found.value = answer
    } catch (problem) {
      if (!signal.aborted) trouble.value = messageOf(problem)
    } finally {
      if (!signal.aborted) busy.value = false
    }
  }

  watch(text, (now) => {
    clearTimeout(timer)
    asking.abort()
    index.value = 0
    trouble.value = ''
    busy.value = Boolean(now.trim())
    if (now.trim()) timer = setTimeout(() => void ask(now.trim()), PAUSE)
    else found.value = null
  })
  /** Who closes it goes on where they were. */
  const before = document.activeElement
  onBeforeUnmount(() => {
    clearTimeout(timer)
    asking.abort()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  })

  function move(by: number): void {
    const count = hits.value.length
    if (count) index.value = (index.value + by + count) % count
  }

  function open(at: number): void {
    const hit = hits.value[at]
    if (!hit) return
    if (hit.group === '页面') recent.value = [hit.to, ...recent.value.filter((to) => to !== hit.to)].slice(0, REMEMBERED)
    else if (!hit.key.endsWith('-more')) lately.entries = [hit, ...opened().filter((one) => one.key !== hit.key)].slice(0, REMEMBERED)
    close()
    void router.push(hit.to)
  }

  return { text, hits, index, move, open, busy, trouble, sensitive: computed(() => found.value?.sensitive === true) }
}
