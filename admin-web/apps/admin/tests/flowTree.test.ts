import { describe, expect, it } from 'vitest'
import { duplicate, duplicateArm, freshKey, newArm, newNode } from '../src/features/flow/design/create'
import { addArm, armOf, canRemoveArm, countOf, insert, insideParallel, nodeOf, nodesOf, remove, removeArm, replace, replaceArm, sequenceOf, shift, shiftArm, standingOf } from '../src/features/flow/design/edit'
import { changed, opened, redone, undone } from '../src/features/flow/design/history'
import { armsOf, armSpot, END, OTHERWISE, ROOT, START, type Arm, type DesignNode, type NodeKind, type Tree } from '../src/features/flow/design/types'
import { spotsOf, step } from '../src/features/flow/design/walk'

const DEFAULTS = { role: 'union_admin', allow: ['approve', 'reject'] }

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const review = (key: string, name = key): DesignNode => ({ kind: 'approve', key, name, assignee: { role: 'union_admin', at: 'subject_unit' }, mode: 'any' })

const JOIN: Tree = {
  sequence: [
    { kind: 'auto_review', key: 'auto', name: '自动审核' },
    {
      kind: 'branch',
      key: 'form',
      name: '按申请类型',
      conditions: [{ key: 'new_form', name: '新就业形态', when: [{ variable: 'form_kind', op: 'eq', value: 'new_form' }], sequence: [review('first'), review('second')] }],
      otherwise_name: '单位职工',
      otherwise: [review('unit')],
    },
  ],
}

/** What must be true of every tree that can be drawn, whatever the server still finds missing. */
function faultsOf(tree: Tree): string[] {
  const wrong: string[] = []
  const keys = [...nodesOf(tree.sequence)].map((node) => node.key)
  if (new Set(keys).size !== keys.length) wrong.push('a key stands twice')
  const look = (sequence: readonly DesignNode[], parallel: boolean): void => {
    for (const node of sequence) {
      if (!/^[\w]{1,64}$/.test(node.key)) wrong.push(`key ${node.key}`)
      const arms = armsOf(node)
      if (new Set(arms.map((arm) => arm.key)).size !== arms.length) wrong.push(`${node.key}: two arms of one key`)
      if ((node.kind === 'branch' || node.kind === 'parallel') && arms.length < 2) wrong.push(`${node.key}: nothing to choose`)
      if (node.kind === 'branch' && arms.at(-1)?.key !== OTHERWISE) wrong.push(`${node.key}: no way for everything else`)
      if (node.kind === 'auto_review' && parallel) wrong.push(`${node.key}: automatic review in a parallel`)
      for (const arm of arms) look(arm.sequence, parallel || node.kind === 'parallel')
    }
  }
  look(tree.sequence, false)
  return wrong
}

function randomEdit(tree: Tree, random: () => number): Tree {
  const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)]
  const nodes = [...nodesOf(tree.sequence)]
  const node = pick(nodes)
  const spot = node && pick(armsOf(node).map((arm) => armSpot(node.key, arm.key)))
  const holder = pick([ROOT, ...nodes.flatMap((one) => armsOf(one).map((arm) => armSpot(one.key, arm.key)))]) ?? ROOT
  const by = random() < 0.5 ? -1 : 1
  const kinds: NodeKind[] = insideParallel(tree, holder) || nodes.some((one) => one.kind === 'auto_review') ? ['approve', 'copy', 'branch', 'parallel'] : ['approve', 'auto_review', 'branch']
  const kind = pick(kinds) ?? 'approve'
  const edits: (() => Tree)[] = [
    () => (nodes.length < 40 ? insert(tree, holder, Math.floor(random() * (sequenceOf(tree, holder).length + 1)), newNode(tree, kind, DEFAULTS, random)) : tree),
    () => (node ? remove(tree, node.key) : tree),
    () => (node ? shift(tree, node.key, by) : tree),
    () => (node && nodes.length < 40 ? duplicate(tree, node.key, random).tree : tree),
    () => (node && nodes.length < 40 ? addArm(tree, node.key, newArm(tree, node, random)) : tree),
    () => (spot ? removeArm(tree, spot) : tree),
    () => (spot ? shiftArm(tree, spot, by) : tree),
    () => (spot && nodes.length < 40 ? duplicateArm(tree, spot, random).tree : tree),
    () => (node ? replace(tree, node.key, { ...node, name: `${node.name}…`.slice(0, 9) }) : tree),
  ]
  return (pick(edits) ?? (() => tree))()
}

describe('editing a tree', () => {
  it('keeps it sound through any edits, and undo brings back every state exactly', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seeded(seed)
      let history = opened(JOIN)
      const states = [{ tree: JOIN, text: JSON.stringify(JOIN) }]
      for (let turn = 0; turn < 90; turn += 1) {
        const tree = randomEdit(history.present, random)
        if (tree === history.present) continue
        history = changed(history, tree)
        states.push({ tree, text: JSON.stringify(tree) })
        expect(faultsOf(tree), `seed ${seed}, turn ${turn}`).toEqual([])
      }
      const end = history.present
      for (const { tree, text } of states.toReversed()) {
        expect(history.present === tree && JSON.stringify(tree) === text, `seed ${seed}`).toBe(true)
        history = undone(history)
      }
      while (history.future.length) history = redone(history)
      expect(history.present).toBe(end)
    }
  }, 20_000)

  it('puts a node where it was asked for and leaves everything else the same object', () => {
    const added = insert(JOIN, armSpot('form', 'new_form'), 1, review('middle'))
    expect(sequenceOf(added, armSpot('form', 'new_form')).map((node) => node.key)).toEqual(['first', 'middle', 'second'])
    expect(added.sequence[0]).toBe(JOIN.sequence[0])
    expect(nodeOf(added, 'unit')).toBe(nodeOf(JOIN, 'unit'))
    expect(standingOf(added, 'middle')).toEqual({ holder: 'form:new_form', at: 1, parallel: false })
  })

  it('adds to the way for everything else, and keeps the name it has', () => {
    const added = insert(JOIN, armSpot('form', OTHERWISE), 1, review('above'))
    expect(armOf(added, armSpot('form', OTHERWISE))?.arm).toMatchObject({ name: '单位职工', sequence: [{ key: 'unit' }, { key: 'above' }] })
    const named = replaceArm(added, armSpot('form', OTHERWISE), { ...(armOf(added, armSpot('form', OTHERWISE))?.arm as Arm), name: '其他人' })
    expect(armsOf(nodeOf(named, 'form') as DesignNode).map((arm) => arm.name)).toEqual(['新就业形态', '其他人'])
  })

  it('changes nothing when there is nothing to do', () => {
    expect(remove(JOIN, 'nobody')).toBe(JOIN)
    expect(shift(JOIN, 'auto', -1)).toBe(JOIN)
    expect(shiftArm(JOIN, armSpot('form', 'new_form'), 1)).toBe(JOIN)
    expect(removeArm(JOIN, armSpot('form', OTHERWISE))).toBe(JOIN)
    expect(duplicate(JOIN, 'auto').tree).toBe(JOIN)
    expect(canRemoveArm(JOIN, armSpot('form', OTHERWISE))).toBe(false)
  })

  it('puts what is left in the place of a branch that has one way left', () => {
    expect(removeArm(JOIN, armSpot('form', 'new_form')).sequence.map((node) => node.key)).toEqual(['auto', 'unit'])
  })

  it('orders the conditions of a branch, the one for everything else staying last', () => {
    const branch = nodeOf(JOIN, 'form') as DesignNode
    const arm = newArm(JOIN, branch, seeded(7))
    const more = addArm(JOIN, 'form', arm)
    const moved = shiftArm(more, armSpot('form', arm.key), -1)
    expect(armsOf(nodeOf(moved, 'form') as DesignNode).map((one) => one.key)).toEqual([arm.key, 'new_form', OTHERWISE])
    expect(shiftArm(moved, armSpot('form', 'new_form'), 1)).toBe(moved)
  })

  it('copies a node with everything in it under new keys', () => {
    const { tree, key } = duplicate(JOIN, 'form', seeded(3))
    expect(tree.sequence.map((node) => node.name)).toEqual(['自动审核', '按申请类型', '按申请类型（副本）'])
    expect(countOf([nodeOf(tree, key) as DesignNode])).toBe(4)
    expect(faultsOf(tree)).toEqual([])
  })

  it('copies the way for everything else as one more condition that has still to be set', () => {
    const { tree, spot } = duplicateArm(JOIN, armSpot('form', OTHERWISE), seeded(3))
    expect(armOf(tree, spot)).toMatchObject({ at: 1, arm: { name: '单位职工（副本）', when: [] } })
    expect(armsOf(nodeOf(tree, 'form') as DesignNode).map((one) => one.name)).toEqual(['新就业形态', '单位职工（副本）', '单位职工'])
  })

  it('never takes a key that is taken', () => {
    const numbers = [0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0]
    expect(freshKey('copy', new Set(['copy_aaaaa']), () => numbers.shift() ?? 0)).not.toBe('copy_aaaaa')
  })
})

describe('history', () => {
  it('takes the writing of one name for one step', () => {
    let history = opened('审')
    for (const text of ['审核', '审核一', '审核一下']) history = changed(history, text, 'name of a')
    history = changed(history, '抄送', 'name of b')
    expect(undone(history).present).toBe('审核一下')
    expect(undone(undone(history)).present).toBe('审')
    expect(undone(undone(undone(history))).present).toBe('审')
    expect(redone(redone(undone(undone(history)))).present).toBe('抄送')
  })

  it('forgets what was taken back once something else is done', () => {
    const history = changed(undone(changed(opened(1), 2)), 3)
    expect(redone(history)).toBe(history)
    expect(history.past).toEqual([1])
  })
})

describe('the arrow keys', () => {
  it('lead down and up along the first way, and beside to the next', () => {
    expect(step(JOIN, START, 'down')).toBe('auto')
    expect(step(JOIN, 'auto', 'down')).toBe('form')
    expect(step(JOIN, 'form', 'down')).toBe('form:new_form')
    expect(step(JOIN, 'form:new_form', 'down')).toBe('first')
    expect(step(JOIN, 'first', 'right')).toBe('unit')
    expect(step(JOIN, 'form:new_form', 'right')).toBe('form:otherwise')
    expect(step(JOIN, 'form:otherwise', 'right')).toBe('form:otherwise')
    expect(step(JOIN, 'unit', 'left')).toBe('first')
    expect(step(JOIN, 'second', 'down')).toBe(END)
    expect(step(JOIN, END, 'up')).toBe('second')
    expect(step(JOIN, 'first', 'up')).toBe('form:new_form')
    expect(step(JOIN, 'form:new_form', 'up')).toBe('form')
    expect(step(JOIN, 'auto', 'up')).toBe(START)
    expect(step(JOIN, START, 'up')).toBe(START)
  })

  it('reach every spot of any tree from the top, and never leave the tree', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = seeded(seed)
      let tree = JOIN
      for (let turn = 0; turn < 40; turn += 1) tree = randomEdit(tree, random)
      const all = new Set(spotsOf(tree))
      const met = new Set([START])
      const ahead = [START]
      for (let spot = ahead.pop(); spot !== undefined; spot = ahead.pop()) {
        for (const way of ['up', 'down', 'left', 'right'] as const) {
          const next = step(tree, spot, way)
          if (!all.has(next)) throw new Error(`${way} from ${spot} leads out of the tree, to ${next}`)
          if (!met.has(next)) {
            met.add(next)
            ahead.push(next)
          }
        }
      }
      expect(met).toEqual(all)
    }
  }, 20_000)
})
