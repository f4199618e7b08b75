import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { grant } from '@unionhub/shared/auth/permissions'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { issueSpot } from '../src/features/flow/design/issues'
import { changeMarks, trialMarks } from '../src/features/flow/design/marks'
import { placeChoices, placeCode, placeOf } from '../src/features/flow/design/places'
import type { Place, Tree } from '../src/features/flow/design/types'
import { carriedValue, emptyValue, type Vocabulary } from '../src/features/flow/design/vocabulary'
import { armWords, nodeWords, testWords } from '../src/features/flow/design/words'
import DesignPage from '../src/features/flow/pages/DesignPage.vue'

const VOCABULARY: Vocabulary = {
  variables: [
    { key: 'form_kind', name: '申请类型', kind: 'text', options: [{ value: 'new_form', name: '新就业形态' }] },
    { key: 'age', name: '年龄', kind: 'number', options: [] },
    { key: 'verified', name: '实名已核对', kind: 'flag', options: [] },
  ],
  ops: { text: [{ op: 'eq', name: '是' }, { op: 'in', name: '是其中之一' }], number: [{ op: 'gt', name: '大于' }], flag: [{ op: 'eq', name: '是' }] },
  roles: [{ key: 'union_admin', name: '工会业务管理员', can_decide: true }],
  levels: [{ code: 'city', name: '市级' }],
  unit_facts: [{ key: 'target_unit', name: '转入的工会' }],
  person_facts: [],
  actions: [{ key: 'approve', name: '通过' }],
  can_return_to_applicant: true,
  has_auto_review: true,
}

const TREE: Tree = {
  sequence: [
    { kind: 'approve', key: 'first', name: '初审', assignee: { role: 'union_admin', at: { ancestor: 1 }, nobody: 'escalate' }, mode: 'ratio', ratio: 60, deadline: { days: 3, calendar: 'working', on_overdue: 'escalate' } },
    {
      kind: 'branch',
      key: 'form',
      name: '按类型',
      conditions: [{ key: 'new_form', name: '新就业形态', match: 'any', when: [{ variable: 'form_kind', op: 'in', value: ['new_form'] }, { variable: 'age', op: 'gt', value: 60 }], sequence: [{ kind: 'copy', key: 'told', name: '抄送', to: { role: 'union_admin', at: 'subject_unit' } }] }],
      otherwise: [],
    },
  ],
}

describe('a card', () => {
  it('reads as a sentence', () => {
    expect(nodeWords(TREE.sequence[0] as never, VOCABULARY)).toEqual(['申请所在单位的上一级的工会业务管理员', '60% 的人通过即可，3 个工作日内办完，超期自动上报上一级'])
  })

  it('says when a way is taken, in the words of the vocabulary', () => {
    const branch = TREE.sequence[1] as Extract<Tree['sequence'][number], { kind: 'branch' }>
    expect(armWords(branch, branch.conditions[0] as never, false, VOCABULARY)).toBe('申请类型是其中之一新就业形态，或年龄大于60')
    expect(armWords(branch, { key: 'otherwise', name: '其他', sequence: [] }, true, VOCABULARY)).toBe('以上都不符合时')
    expect(testWords({ variable: 'verified', op: 'eq', value: false }, VOCABULARY)).toBe('实名已核对：否')
    expect(testWords({ variable: 'gone', op: 'eq', value: 'x' }, VOCABULARY)).toBe('“gone”已不能用作条件')
  })
})

describe('a comparison', () => {
  it('keeps its value while it makes sense', () => {
    const [text, number] = VOCABULARY.variables
    expect(carriedValue(text, 'in', 'new_form')).toEqual(['new_form'])
    expect(carriedValue(text, 'eq', ['new_form'])).toBe('new_form')
    expect(carriedValue(text, 'in', '')).toEqual([])
    expect(emptyValue(number, 'gt')).toBe(0)
  })
})

describe('a place', () => {
  it('is the same after it was chosen from the list', () => {
    const places: Place[] = ['subject_unit', 'previous', { ancestor: 2 }, { fact: 'target_unit' }, { ancestor_level: ['city'] }]
    for (const place of places) expect(placeOf(placeCode(place), ['city'])).toEqual(place)
  })

  it('stays on the list when the tree holds an unusual one', () => {
    expect(placeChoices(VOCABULARY, { ancestor: 7 }).at(-1)).toEqual({ value: 'up:7', label: '申请所在单位的上七级' })
  })
})

describe('an issue', () => {
  it('is shown at the card it is about', () => {
    expect(issueSpot(TREE, { path: 'sequence.1.conditions.0.when.0.value', node_key: 'form' })).toBe('form:new_form')
    expect(issueSpot(TREE, { path: 'sequence.1.conditions.0.sequence.0.to.role', node_key: 'told' })).toBe('told')
    expect(issueSpot(TREE, { path: 'sequence.1.otherwise', node_key: 'form' })).toBe('form:otherwise')
    expect(issueSpot(TREE, { path: 'sequence.0.assignee.role', node_key: 'first' })).toBe('first')
    expect(issueSpot(TREE, { path: 'sequence', node_key: '' })).toBe('start:')
  })
})

describe('a trial run', () => {
  it('says who gets it, and leaves the ways not taken in the background', () => {
    const met = { node_key: 'first', outcome: 'asked', arm_name: '', note: '', due_at: null, holders: [{ unit_name: '石桥街道总工会', role_name: '工会业务管理员', people: ['王敏'], passed: [{ unit_name: '某企业工会', reason: '没有审核员' }] }] }
    const marks = trialMarks(TREE, [met, { ...met, node_key: 'form', outcome: 'arm', arm_name: '其他情况', holders: [] }], (at) => at)
    expect(marks.get('first')).toEqual({ tone: 'theme', text: '到这里审核', lines: ['石桥街道总工会 工会业务管理员 （王敏）', '越过某企业工会：没有审核员'], quiet: false })
    expect(marks.get('form')?.text).toBe('走“其他情况”')
    expect(['form:new_form', 'told', 'form:otherwise'].map((spot) => marks.get(spot)?.quiet)).toEqual([true, true, undefined])
  })
})

describe('a comparison of two versions', () => {
  it('marks what each side holds', () => {
    const marks = changeMarks(TREE.sequence, [
      { change: 'changed', node_key: 'first', fields: [{ label: '办理期限', before: '3', after: '5' }] },
      { change: 'moved', node_key: 'first', fields: [] },
      { change: 'removed', node_key: 'elsewhere', fields: [] },
    ])
    expect([...marks]).toEqual([['first', { tone: 'warning', text: '修改、移动', lines: ['办理期限'], quiet: false }]])
  })
})

describe('the page', { timeout: 30_000 }, () => {
  let page: VueWrapper
  let puts: { tree: Tree; version: number }[]
  let refuse: number

  const draft = (tree: Tree, version: number) => ({ tree, version, based_on: 1, active_number: 1, saved_at: version ? '2026-11-23T01:00:00Z' : null, saved_by: '', issues: [] })
  const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })

  async function answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname
    if (path.endsWith('/vocabulary')) return json(VOCABULARY)
    if (path.endsWith('/draft') && request.method === 'PUT') {
      const sent = (await request.json()) as (typeof puts)[number]
      if (refuse) return json({ code: refuse === 409 ? 'flow.draft_changed' : 'server.down', message: '没有成功' }, refuse)
      puts.push(sent)
      return json(draft(sent.tree, sent.version + 1))
    }
    if (path.endsWith('/draft')) return json(draft(TREE, puts.length + (refuse === 409 ? 5 : 0)))
    return json({ key: 'join', name: '入会申请', version_number: 1, has_draft: false, running: 0, editable: true, newer_shipped: null, nodes: [], versions: [], items: [] })
  }

  const settle = async (ms = 0) => {
    await flushPromises()
    await vi.advanceTimersByTimeAsync(ms)
    await flushPromises()
  }
  const state = () => page.find('[data-testid=design-state]').text()
  const names = () => page.findAll('[data-testid=design-card] .name').map((one) => one.text())
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
    await settle()
  }

  beforeEach(async () => {
    vi.useFakeTimers()
    puts = []
    refuse = 0
    queryClient.clear()
    grant(['flow.definition.update', 'flow.definition.publish'])
    vi.stubGlobal('fetch', (request: Request) => answer(request))
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/flow/processes/:key/design', component: DesignPage }, { path: '/flows', component: defineComponent({ render: () => null }) }] })
    await router.push('/flow/processes/join/design')
    page = mount(defineComponent({ render: () => h(RouterView) }), { global: { plugins: [router, [VueQueryPlugin, { queryClient }]] as never[], stubs: { NodePanel: true, ArmPanel: true } }, attachTo: document.body })
    await settle(50)
    page.find<HTMLElement>('[data-spot="start:"]').element.focus()
  })
  afterEach(() => {
    page.unmount()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('is worked by keys alone: walk, add, delete, undo, redo, and everything is kept as a draft', async () => {
    await press('ArrowDown')
    expect(document.activeElement?.getAttribute('data-spot')).toBe('first')
    await press('Insert')
    document.querySelector<HTMLElement>('[data-testid=design-add-approve]')?.click()
    await settle(900)
    expect(names()).toEqual(['提交申请', '初审', '审核', '按类型', '新就业形态', '抄送', '其他情况', '流程结束'])
    expect(puts.map((one) => [one.version, one.tree.sequence.length])).toEqual([[0, 3]])
    await press('Delete')
    await press('z', { ctrlKey: true })
    expect(names()).toContain('审核')
    await press('z', { ctrlKey: true })
    expect(names()).not.toContain('审核')
    await press('y', { ctrlKey: true })
    await settle(900)
    expect(puts.at(-1)?.tree.sequence.map((node) => node.name)).toEqual(['初审', '审核', '按类型'])
    expect(state()).toMatch(/^草稿已保存 \d\d:\d\d$/)
  })

  it('keeps what was changed on the screen when somebody else saved first, and lets one choose', async () => {
    refuse = 409
    await press('ArrowDown')
    await press('Delete')
    await settle(900)
    expect(state()).toContain('别人刚改过这份草稿')
    expect(names()).not.toContain('初审')
    refuse = 0
    await page.find('[data-testid=design-mine]').trigger('click')
    await settle(900)
    expect(puts.at(-1)?.tree.sequence.map((node) => node.key)).toEqual(['form'])
  })

  it('says when it could not save, and saves on the next try', async () => {
    refuse = 500
    await press('ArrowDown')
    await press('d', { ctrlKey: true })
    await settle(900)
    expect(state()).toContain('没能保存')
    expect(puts).toEqual([])
    refuse = 0
    await page.find('[data-testid=design-retry]').trigger('click')
    await settle(100)
    expect(puts.at(-1)?.tree.sequence.map((node) => node.name)).toEqual(['初审', '初审（副本）', '按类型'])
  })
})
