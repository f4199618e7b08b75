import { computed, shallowRef, watch } from 'vue'
import { nodesOf } from '../design/edit'
import type { Tree } from '../design/types'
import { findPeople, type Person } from '../designApi'

/** The people a tree names, and finding more of them. */
export function usePeople(key: () => string, tree: () => Tree) {
  const known = shallowRef<ReadonlyMap<string, Person>>(new Map())
  const asked = new Set<string>()
  const remember = (found: readonly Person[]) => (known.value = new Map([...known.value, ...found.map((one) => [one.account_id, one] as const)]))

  const named = computed(() =>
    [...nodesOf(tree().sequence)].flatMap((node) => (node.kind === 'approve' ? node.assignee.accounts : node.kind === 'copy' ? node.to.accounts : undefined) ?? []).map(String),
  )
  watch(named, async (ids) => {
    const unknown = ids.filter((id) => !known.value.has(id) && !asked.has(id))
    if (!unknown.length) return
    for (const id of unknown) asked.add(id)
    // A name that cannot be had is shown as one who was chosen; nothing else depends on it.
    remember(await findPeople(key(), { ids: unknown.join(',') }).catch(() => []))
  })

  return {
    names: computed(() => new Map([...known.value].map(([id, one]) => [id, one.name]))),
    known,
    search: async (q: string): Promise<Person[]> => {
      const found = await findPeople(key(), { q })
      remember(found)
      return found
    },
  }
}

export type People = ReturnType<typeof usePeople>
