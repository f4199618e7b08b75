import { describe, expect, it } from 'vitest'
import type { CaseDetail, CaseEvent } from '../src/features/inspection/api/cases'
import { actionsOf, bodyOf, CASE_ACTIONS, emptyForm, problemsOf, toFen, type CaseAction } from '../src/features/inspection/caseActions'
import { dueWords, noticesOf } from '../src/features/inspection/caseNotices'
import { stagesOf } from '../src/features/inspection/caseStages'
import { CASE_STATES, CASE_TONE } from '../src/features/inspection/caseTones'
import { caseWords } from '../src/features/inspection/caseWords'
import { deskFigures } from '../src/features/inspection/deskFigures'
import { todoTarget } from '../src/features/inbox/links'
import { narrowed } from '../src/features/inspection/composables/useCases'

const event = (seq: number, action: CaseEvent['action'], note = ''): CaseEvent => ({
  seq,
  at: `2026-11-0${seq}T02:00:00Z`,
  action,
  action_name: action,
  actor_name: '周启明',
  role_name: '网格员',
  unit_name: '和平街道网格',
  from_name: '',
  to_name: '',
  note,
  facts: [],
})

const NODES: NonNullable<CaseDetail['nodes']> = {
  assigned_at: '2026-11-02T02:00:00Z',
  claimed_at: '2026-11-03T02:00:00Z',
  filed_at: null,
  investigated_at: null,
  handled_at: null,
  handled_amount_fen: null,
  outcome: '',
  penalty_decided_at: null,
  execution: null,
}

const found = {
  id: '1',
  case_no: 'LJ20261101-7KQ4XW',
  state: 'grid_processing',
  level: 'grid',
  accepted_at: '2026-11-02T02:00:00Z',
  registered_at: '2026-11-01T02:00:00Z',
  due_on: '2026-11-17',
  done_at: null,
  overdue: false,
  days_left: 9,
  lamp: 'green',
  missing: [],
  repeat_of: null,
  actions: [],
  settle: null,
  nodes: null,
  timeline: [event(1, 'report'), event(2, 'accept')],
  partial: false,
} as unknown as CaseDetail
const told = (change: Partial<CaseDetail>): CaseDetail => ({ ...found, ...change })
const form = (change: Partial<ReturnType<typeof emptyForm>> = {}) => ({ ...emptyForm(), at: '2026-11-20 09:30', ...change })
const wrong = (action: CaseAction, change: Partial<ReturnType<typeof emptyForm>> = {}, missing: string[] = []) => Object.keys(problemsOf(action, form(change), caseWords(action), missing))

describe('a step of a case', () => {
  it('cannot be sent without what the table asks for', () => {
    expect(wrong('settle')).toEqual(['mode', 'amount', 'text'])
    expect(wrong('settle', { mode: '1', amount: '0', text: '当场付清' })).toEqual([])
    for (const action of ['fail', 'return', 'invalidate', 'send_back'] as const) expect(wrong(action, { text: ' ' })).toEqual(['text'])
    expect(wrong('reassign_grid')).toEqual(['grid'])
    expect(wrong('assign')).toEqual(['inspector'])
    expect(wrong('file', { at: '' })).toEqual(['at'])
    expect(wrong('handle', { at: '' })).toEqual(['amount', 'at', 'text'])
    expect(wrong('hand_over')).toEqual(['inspector', 'text'])
    for (const action of ['accept', 'claim', 'take_over', 'close'] as const) expect(wrong(action)).toEqual([])
  })

  it('completes what is missing and no less', () => {
    expect(wrong('complete', { grid: '7' }, ['uscc', 'grid'])).toEqual(['uscc'])
    expect(wrong('complete', { uscc: '91110108MA01ABCD2X' }, ['grid'])).toEqual(['grid'])
    expect(wrong('complete', { uscc: '9111O108MA01ABCD2X' })).toEqual(['uscc'])
    expect(wrong('complete')).toEqual(['uscc'])
  })

  it('sends what its route reads', () => {
    expect(bodyOf('settle', 3, form({ mode: 'paid', amount: '1,234.5', text: ' 当场付清 ' }))).toEqual({ version: 3, mode: 'paid', amount_fen: 123450, note: '当场付清' })
    expect(bodyOf('return', 3, form({ text: '不在本网格' }))).toEqual({ version: 3, reason: '不在本网格' })
    expect(bodyOf('reassign_grid', 3, form({ grid: '0' }))).toEqual({ version: 3, grid_unit_id: null })
    expect(bodyOf('execute', 3, form({ kind: 'court' }))).toEqual({ version: 3, kind: 'court', at: '2026-11-20T09:30:00+08:00' })
    expect(bodyOf('complete', 3, form({ uscc: '91110108ma01abcd2x', grid: '7' }))).toEqual({ version: 3, uscc: '91110108MA01ABCD2X', grid_unit_id: '7' })
    expect(bodyOf('accept', 3, form({ text: '不会发出' }))).toEqual({ version: 3 })
  })

  it('counts money in fen without rounding', () => {
    expect([toFen('0.1'), toFen('19.99'), toFen('12，000'), toFen('1.234'), toFen('-1'), toFen('一百'), toFen('')]).toEqual([10, 1999, 1_200_000, null, null, null, null])
  })

  it('is offered with the likely one last, and what is missing before all', () => {
    expect(actionsOf({ actions: ['settle', 'fail', 'return'], missing: [] })).toEqual(['return', 'fail', 'settle'])
    expect(actionsOf({ actions: ['file', 'investigate', 'handle', 'complete'], missing: ['uscc'] }).at(-1)).toBe('complete')
    expect(actionsOf({ actions: ['file', 'investigate', 'handle', 'complete'], missing: [] }).at(-1)).toBe('handle')
    expect(actionsOf({ actions: ['pause', 'extend'], missing: ['grid'] })).toEqual([])
  })

  it('has words for everything', () => {
    for (const action of CASE_ACTIONS) expect(caseWords(action).verb).not.toBe('')
    for (const state of CASE_STATES) expect(CASE_TONE[state.value]).toBeDefined()
  })
})

describe('the lamp', () => {
  it('always says in words how much time is left', () => {
    expect(dueWords({ overdue: false, days_left: 3 })).toBe('还剩 3 天')
    expect(dueWords({ overdue: false, days_left: 0 })).toBe('今天到期')
    expect(dueWords({ overdue: true, days_left: -2 })).toBe('超时 2 天')
    expect(dueWords({ overdue: false, days_left: null })).toBe('')
  })
})

describe('what is said first about a case', () => {
  it('is that it is late, and until when it was promised', () => {
    const [late] = noticesOf(told({ overdue: true, days_left: -1, lamp: 'red' }))
    expect(late).toMatchObject({ key: 'due', tone: 'danger', title: '已超时 1 天' })
    expect(late?.text).toContain('2026-11-17')
    expect(noticesOf(found)).toEqual([])
  })

  it('is a limit of the law that runs out, to the district whose limit it is', () => {
    const clock = { key: 'investigate', name: '完成调查', rule: '《劳动保障监察条例》第十七条', state: 'running', lamp: 'yellow', unit: '工作日', left: 6 }
    const clocks = { legal: [clock, { ...clock, key: 'decide', state: 'done', lamp: 'red' }], promise: { limit: 20 } } as unknown as CaseDetail['clocks']
    const inspecting: Partial<CaseDetail> = { state: 'inspecting', level: 'district', lamp: 'none', days_left: null, clocks }
    expect(noticesOf(told(inspecting))).toMatchObject([{ key: 'legal-investigate', tone: 'warning', title: '法定期限 · 完成调查：还剩 6 个工作日' }])
    expect(noticesOf(told({ clocks }))).toEqual([])
    expect(noticesOf(told({ clocks, overdue: true, days_left: -1, lamp: 'red' }))[0]?.text).toContain('20 个自然日')
  })

  it('is why it came back, only while it is back', () => {
    const timeline = [event(1, 'report'), event(2, 'accept'), event(3, 'fail', '单位拒绝调解')]
    expect(noticesOf(told({ state: 'grid_failed', lamp: 'none', days_left: null, timeline }))[0]).toMatchObject({ key: 'back', text: '和平街道网格 · 周启明：单位拒绝调解' })
    expect(noticesOf(told({ state: 'leader_pending', lamp: 'none', days_left: null, timeline: [...timeline, event(4, 'take_over')] }))).toEqual([])
  })

  it('is what must be completed, to the one who can', () => {
    const inspecting: Partial<CaseDetail> = { state: 'inspecting', lamp: 'none', days_left: null, missing: ['uscc'] }
    expect(noticesOf(told({ ...inspecting, actions: ['complete'] }))[0]).toMatchObject({ key: 'missing', title: '还缺统一社会信用代码', action: 'complete' })
    expect(noticesOf(told({ ...inspecting, actions: [] }))).toEqual([])
  })
})

describe('the way of a case', () => {
  const tones = (case_: CaseDetail) => Object.fromEntries(stagesOf(case_).map((stage) => [stage.key, stage.tone]))

  it('in a grid ends in the grid', () => {
    expect(tones(found)).toEqual({ register: 'done', accept: 'done', settle: 'current' })
    expect(stagesOf(told({ state: 'grid_done', done_at: '2026-11-09T02:00:00Z' })).at(-1)).toMatchObject({ name: '网格办结', tone: 'done' })
  })

  it('shows the nodes that were passed over as lost for good', () => {
    const inspecting = told({ state: 'inspecting', level: 'district', timeline: [event(1, 'register'), event(2, 'assign'), event(3, 'claim')], nodes: { ...NODES, investigated_at: '2026-11-04T02:00:00Z' } })
    expect(tones(inspecting)).toEqual({ register: 'done', assign: 'done', claim: 'done', file: 'skipped', investigate: 'done', handle: 'current', close: 'waiting' })
  })

  it('goes on to enforcement only after a penalty', () => {
    const nodes = { ...NODES, handled_at: '2026-11-04T02:00:00Z' }
    const closed = told({ state: 'closed', level: 'district', timeline: [event(1, 'register')], nodes, done_at: '2026-11-05T02:00:00Z' })
    expect(stagesOf(closed).find((stage) => stage.key === 'decide_penalty')?.note).toBe('不需处罚')
    expect(tones(closed)).not.toHaveProperty('execute')
    expect(tones({ ...closed, nodes: { ...nodes, penalty_decided_at: '2026-11-05T02:00:00Z' } })).toMatchObject({ close: 'done', execute: 'current' })
  })

  it('is told to a grid that gave it back no further than its own part', () => {
    const timeline = [event(1, 'report'), event(2, 'accept'), event(3, 'fail', '单位拒绝调解')]
    const seen = told({ state: 'inspecting', level: 'district', partial: true, lamp: 'none', days_left: null, timeline })
    expect(tones(seen)).toEqual({ register: 'done', accept: 'done', settle: 'skipped', district: 'current' })
    expect(noticesOf(seen)).toMatchObject([{ key: 'partial' }])
  })

  it('of a report that was no case ends with the clerk', () => {
    const timeline = [event(1, 'report'), event(2, 'accept'), event(3, 'return'), event(4, 'invalidate')]
    expect(tones(told({ state: 'closed_invalid', timeline }))).toEqual({ register: 'done', accept: 'done', settle: 'skipped', invalidate: 'done' })
  })
})

describe('the desk', () => {
  it('has figures that lead to the lists that count them', () => {
    const counts = { mine: 2, open: 9, pressing: 1, received: 40, finished: 30 }
    const figures = deskFigures(counts, '2026', true)
    expect(figures.map((one) => one.value)).toEqual(['2', '1', '9', '40', '30'])
    expect(figures[1]?.to.query).toEqual({ box: 'open', overdue: 'true' })
    expect(deskFigures(counts, '2026', false)[1]?.to.query).toEqual({ box: 'mine', state: 'inspector_pending' })
    expect(figures[4]).toMatchObject({ change: '75.0%', to: { query: { box: 'all', year: '2026', finished: 'true' } } })
  })

  it('leads from a to-do to its case', () => {
    expect(todoTarget({ link: { name: 'inspection_case', id: '42' } })).toBe('/inspection/cases/42')
  })

  it('asks the server in its own types', () => {
    expect(narrowed({ box: 'all', overdue: 'true', finished: 'nonsense', year: '2026', state: 'grid_failed,nonsense,grid_returned', level: '' })).toEqual({ box: 'all', overdue: true, year: 2026, state: ['grid_failed', 'grid_returned'] })
  })
})
