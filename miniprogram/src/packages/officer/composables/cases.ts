import { computed, ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { usePaged } from '@/shared/util/paged'
import { caseApi } from '../inspection/api'
import type { CaseBox } from '../inspection/types'

const BOXES: { key: CaseBox; name: string }[] = [
  { key: 'mine', name: '待我办' },
  { key: 'open', name: '在办' },
  { key: 'done', name: '办结' },
  { key: 'all', name: '全部' },
]
const WAIT_MS = 300

/** The cases an officer sees, by box and by a few letters of number, name or employer. */
export function useCases() {
  const staff = useStaff()
  const checked = ref(false)
  const box = ref<CaseBox>('mine')
  const word = ref('')
  const overdue = ref(false)
  const counts = ref<Partial<Record<CaseBox, number>>>({})
  const tabs = computed(() => BOXES.map((one) => ({ ...one, count: counts.value[one.key] ?? null })))
  let waiting: ReturnType<typeof setTimeout> | undefined

  const list = usePaged(async (page, size) => {
    const answer = await caseApi.list({ box: box.value, q: word.value.trim(), overdue: overdue.value, page, size })
    counts.value = answer.counts
    return answer
  })

  async function refresh(): Promise<void> {
    if (await staff.restore()) await list.reload()
    checked.value = true
  }

  function again(): void {
    list.items.value = []
    void refresh()
  }

  function show(next: string): void {
    box.value = BOXES.find((one) => one.key === next)?.key ?? 'mine'
    again()
  }

  function search(text: string): void {
    word.value = text
    clearTimeout(waiting)
    waiting = setTimeout(again, WAIT_MS)
  }

  function onlyOverdue(on: boolean): void {
    overdue.value = on
    again()
  }

  return { staff, checked, box, word, overdue, tabs, list, refresh, show, search, onlyOverdue }
}
