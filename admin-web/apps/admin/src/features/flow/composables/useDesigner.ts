import { computed, ref, shallowRef } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { duplicate, duplicateArm, newArm, newNode } from '../design/create'
import * as edit from '../design/edit'
import { changed, opened, redone, undone, type History } from '../design/history'
import { armsOf, armSpot, END, ROOT, START, type Arm, type DesignNode, type NodeKind, type Tree } from '../design/types'
import type { Vocabulary } from '../design/vocabulary'
import { above, spotsOf } from '../design/walk'
import { isArm } from './board'

/** What is being edited, what is chosen in it, and everything that can be done to it. */
export function useDesigner(vocabulary: () => Vocabulary | undefined, focus: (spot: string) => void) {
  const history = shallowRef<History<Tree>>(opened<Tree>({ sequence: [] }))
  const spot = ref(START)
  const tree = computed(() => history.value.present)
  const node = computed(() => (isArm(spot.value) ? undefined : edit.nodeOf(tree.value, spot.value)))
  const arm = computed(() => (isArm(spot.value) ? edit.armOf(tree.value, spot.value) : undefined))

  function change(next: Tree, about = ''): void {
    history.value = changed(history.value, next, about)
  }

  function choose(to: string, focused = false): void {
    spot.value = to
    if (focused) focus(to)
  }

  function turn(to: History<Tree>): void {
    history.value = to
    if (!spotsOf(tree.value).includes(spot.value)) choose(START)
  }

  /** Whoever already decides in this process is likely to be asked again. */
  const usualRole = (): string | undefined => [...edit.nodesOf(tree.value.sequence)].flatMap((one) => (one.kind === 'approve' && one.assignee.role ? [one.assignee.role] : []))[0]

  function add(holder: string, at: number, kind: NodeKind): void {
    const words = vocabulary()
    const node = newNode(tree.value, kind, { role: usualRole() ?? words?.roles.find((one) => one.can_decide)?.key ?? '', allow: (words?.actions ?? []).map((one) => one.key) })
    change(edit.insert(tree.value, holder, at, node))
    choose(node.key, true)
  }

  function addArm(key: string): void {
    const node = edit.nodeOf(tree.value, key)
    if (!node) return
    const arm = newArm(tree.value, node)
    change(edit.addArm(tree.value, key, arm))
    choose(armSpot(key, arm.key), true)
  }

  /** Where something new goes when the chosen card is asked for it: right behind it, or first in its way. */
  function placeAfter(): { holder: string; at: number } {
    if (spot.value === START) return { holder: ROOT, at: 0 }
    if (spot.value === END) return { holder: ROOT, at: tree.value.sequence.length }
    if (arm.value) return { holder: spot.value, at: 0 }
    const standing = edit.standingOf(tree.value, spot.value)
    return standing ? { holder: standing.holder, at: standing.at + 1 } : { holder: ROOT, at: 0 }
  }

  async function remove(): Promise<void> {
    const [where, target] = [spot.value, arm.value]
    if (target ? !edit.canRemoveArm(tree.value, where) : !node.value) return
    const inside = target ? edit.countOf(target.arm.sequence) : edit.countOf(armsOf(node.value as DesignNode).flatMap((one) => one.sequence))
    const name = target?.arm.name ?? node.value?.name ?? ''
    if (inside && (await ask({ title: `删除“${name}”？`, text: `它里面的 ${inside} 个环节会一起删除。删错了可以撤销。`, verb: '删除', danger: true })) === null) return focus(where)
    const next = above(tree.value, where)
    change(target ? edit.removeArm(tree.value, where) : edit.remove(tree.value, where))
    choose(spotsOf(tree.value).includes(next) ? next : START, true)
  }

  function copy(): void {
    const made = arm.value ? duplicateArm(tree.value, spot.value) : duplicate(tree.value, spot.value)
    change(made.tree)
    choose('spot' in made ? made.spot : made.key, true)
  }

  function move(by: -1 | 1): void {
    change(arm.value ? edit.shiftArm(tree.value, spot.value, by) : edit.shift(tree.value, spot.value, by))
    focus(spot.value)
  }

  return {
    tree,
    spot,
    node,
    arm,
    change,
    choose,
    add,
    addArm,
    placeAfter,
    remove,
    copy,
    move,
    open: (next: Tree) => turn(opened(next)),
    put: (next: DesignNode, about = '') => change(edit.replace(tree.value, next.key, next), about && `${next.key} ${about}`),
    putArm: (next: Arm, about = '') => change(edit.replaceArm(tree.value, spot.value, next), about && `${spot.value} ${about}`),
    undo: () => turn(undone(history.value)),
    redo: () => turn(redone(history.value)),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
  }
}

export type Designer = ReturnType<typeof useDesigner>
