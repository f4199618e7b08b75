import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { toast } from '@unionhub/shared/composables/toast'
import { getUnit, listChildren, listUnits, type Unit } from '../api'

export interface TreeNode extends Unit {
  leaf: boolean
}

const asNode = (unit: Unit): TreeNode => ({ ...unit, leaf: unit.child_count === 0 })

/** The lazily loaded tree, the search beside it, and the unit that is open (in the address bar). */
export function useUnitTree() {
  const route = useRoute()
  const router = useRouter()
  const text = ref('')
  const found = shallowRef<Unit[] | null>(null)
  const treeError = shallowRef<unknown>(null)
  const unit = shallowRef<Unit | null>(null)
  const unitError = shallowRef<unknown>(null)
  /** A new key rebuilds the tree from its roots. */
  const generation = ref(0)
  const openId = computed(() => (typeof route.query.unit === 'string' ? route.query.unit : ''))
  let latest = 0

  async function load(node: { level: number; data: unknown }, resolve: (nodes: TreeNode[]) => void): Promise<void> {
    try {
      const nodes = (await listChildren(node.level === 0 ? null : (node.data as TreeNode).id)).map(asNode)
      treeError.value = null
      resolve(nodes)
      if (node.level === 0 && nodes[0] && !openId.value) open(nodes[0].id)
    } catch (error) {
      if (node.level === 0) treeError.value = error
      else toast.fail(error)
      resolve([])
    }
  }

  function open(id: string): void {
    void router.replace({ query: { ...route.query, unit: id } })
  }

  async function reload(): Promise<void> {
    const id = openId.value
    if (!id) return
    unitError.value = null
    try {
      const answer = await getUnit(id)
      if (id === openId.value) unit.value = answer
    } catch (error) {
      if (id === openId.value) unitError.value = error
    }
  }

  function changed(now: Unit): void {
    unit.value = now
    generation.value += 1
    if (now.id !== openId.value) open(now.id)
  }

  watch(openId, () => void reload(), { immediate: true })
  watch(text, (value) => {
    const turn = ++latest
    if (!value.trim()) {
      found.value = null
      return
    }
    setTimeout(async () => {
      if (turn !== latest) return
      try {
        const reply = await listUnits({ q: value.trim(), page: 1, size: 50 })
        if (turn === latest) found.value = reply.items
      } catch (error) {
        toast.fail(error)
      }
    }, 250)
  })

  return { text, found, treeError, unit, unitError, generation, openId, load, open, reload, changed, rebuild: () => (generation.value += 1) }
}
