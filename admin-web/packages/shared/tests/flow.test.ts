import { describe, expect, it } from 'vitest'
import { actionsOf, awaitedWords, flowBody, flowLines, flowProblem, flowWords, leavesDesk, newForm, overridable, seatOf, type FlowForm, type FlowShown } from '../src/flow/flow'
import { pathOf } from '../src/core/flow'

const flow: FlowShown = {
  state: 'running',
  task_version: 7,
  holder_unit_name: '临溪区总工会',
  due_at: '2026-11-25T08:00:00Z',
  overdue: true,
  nodes: [
    { key: 'first', name: '街道审核', kind: 'approve', status: 'done', holder_name: '柳桥街道总工会', note: '', due_at: null },
    { key: 'second', name: '区县审核', kind: 'approve', status: 'open', holder_name: '临溪区总工会', note: '', due_at: '2026-11-25T08:00:00Z' },
    { key: 'third', name: '市级审核', kind: 'approve', status: 'waiting', holder_name: '', note: '', due_at: null },
  ],
  steps: [
    { seq: 1, at: '2026-11-20T08:00:00Z', kind: 'started', kind_name: '提交申请', node_name: '', actor_name: '', unit_name: '', from_unit_name: '', to_unit_name: '', comment: '', evidence: [] },
    { seq: 2, at: '2026-11-20T08:00:00Z', kind: 'task_opened', kind_name: '到达', node_name: '街道审核', actor_name: '', unit_name: '', from_unit_name: '', to_unit_name: '柳桥街道总工会', comment: '', evidence: [] },
    { seq: 3, at: '2026-11-20T09:00:00Z', kind: 'escalated', kind_name: '上报', node_name: '街道审核', actor_name: '街道甲', unit_name: '柳桥街道总工会', from_unit_name: '柳桥街道总工会', to_unit_name: '临溪区总工会', comment: '请区里定', evidence: [] },
  ],
  my_actions: ['approve', 'reject', 'reassign', 'comment', 'dance'],
  return_targets: [],
}

const filled = (form: Partial<FlowForm>): FlowForm => ({ ...newForm(flow), ...form })

describe('a flow on a page', () => {
  it('offers what the server allows, in the order of the bar, and nothing it does not know', () => {
    expect(actionsOf(flow)).toEqual({ buttons: ['comment', 'reassign', 'reject', 'approve'], more: [] })
  })

  it('puts what was asked for last in the bar, and interventions never in it', () => {
    expect(actionsOf({ ...flow, my_actions: ['opine', 'comment'] }).buttons).toEqual(['comment', 'opine'])
    const many = { ...flow, my_actions: ['approve', 'reject', 'return', 'escalate', 'reassign', 'delegate', 'add_sign', 'recall', 'terminate', 'override'] }
    expect(actionsOf(many)).toEqual({ buttons: ['reassign', 'escalate', 'reject', 'approve'], more: ['return', 'add_sign', 'delegate', 'recall', 'override', 'terminate'] })
    expect(actionsOf({ ...flow, my_actions: ['terminate', 'override'] })).toEqual({ buttons: [], more: ['override', 'terminate'] })
  })

  it('shows what happened with the unions it passed between, who has it, and what is to come', () => {
    const lines = flowLines(flow)
    expect(lines.map((one) => one.tone)).toEqual(['done', 'done', 'current', 'waiting'])
    expect(lines[1]).toMatchObject({ who: '柳桥街道总工会 · 街道甲', way: '柳桥街道总工会 → 临溪区总工会', note: '请区里定' })
    expect(lines[2]).toMatchObject({ who: '临溪区总工会', late: true })
  })

  it('wants a reason and a union before handing on', () => {
    const words = flowWords('reassign', '入会申请', '王强')
    expect(flowProblem('reassign', filled({ text: '不归我们' }), words)).toBe('请选择转给哪个工会')
    expect(flowProblem('reassign', filled({ text: '不', unitId: '9' }), words)).toContain('转办原因')
    expect(flowProblem('reassign', filled({ text: '不归我们', unitId: '9' }), words)).toBe('')
  })

  it('sends the version of the task it was shown with every decision, and none with a reminder', () => {
    const form = filled({ text: ' 不归我们 ', target: 'applicant', unitId: '9' })
    expect(flowBody('reassign', flow, form)).toEqual({ version: 7, reason: '不归我们', unit_id: '9' })
    expect(flowBody('return', flow, form)).toEqual({ version: 7, reason: '不归我们', target: 'applicant' })
    expect(flowBody('approve', flow, form)).toEqual({ version: 7, comment: '不归我们' })
    expect(flowBody('remind', flow, form)).toEqual({ comment: '不归我们' })
  })
})

const seat = { node_key: 'second', node_name: '区县审核', unit_name: '临溪区总工会', name: '', owner_name: '', place_name: '', mine: false }
const step = { at: '2026-11-20T10:00:00Z', node_name: '区县审核', actor_name: '王丽', unit_name: '临溪区总工会', from_unit_name: '', to_unit_name: '', comment: '', evidence: [] }
const asking: FlowShown = {
  ...flow,
  seats: [
    { ...seat, version: 7, place: '' },
    { ...seat, version: 8, place: 'before', name: '李四', owner_name: '王丽', place_name: '前加签' },
  ],
  signs: [{ id: 'second:1:1', name: '李四', unit_name: '临溪区总工会', place_name: '前加签' }],
}

describe('other people brought in', () => {
  it('asks for the people first, and sends them with the place and the words', () => {
    const words = flowWords('add_sign', '转会申请', '王强')
    expect(flowProblem('add_sign', filled({}), words)).toBe('请选择请谁给意见')
    expect(flowProblem('delegate', filled({}), words)).toBe('请选择委派给谁')
    expect(flowBody('add_sign', asking, filled({ people: ['3', '4'], place: 'after', text: '看看材料' }))).toEqual({ version: 7, account_ids: ['3', '4'], place: 'after', comment: '看看材料' })
    expect(flowBody('delegate', asking, filled({ people: ['3'] }))).toEqual({ version: 7, account_id: '3', comment: '' })
    expect(flowBody('reassign', asking, filled({ to: 'person', people: ['3'], unitId: '9', text: '请他办' }))).toEqual({ version: 7, reason: '请他办', account_id: '3' })
  })

  it('does without an opinion by its own name, already chosen where there is one', () => {
    expect(newForm(asking).sign).toBe('second:1:1')
    expect(flowProblem('remove_sign', newForm({ ...asking, signs: [] }), { label: '说明', least: 0 })).toBe('请选择不再请谁给意见')
    expect(flowBody('remove_sign', asking, newForm(asking))).toEqual({ sign: 'second:1:1', comment: '' })
    expect(pathOf('remove_sign')).toBe('remove-sign')
  })

  it('warns before an approval that must wait for an opinion', () => {
    expect(awaitedWords(asking)[0]).toContain('李四还没有给出意见')
    expect(awaitedWords({ ...asking, signs: [] })).toEqual([])
    expect(awaitedWords(flow)).toEqual([])
  })

  it('lets an administrator choose among the decisions of others, and end the flow with a reason alone', () => {
    const mine = { ...asking, seats: [{ ...seat, version: 5, place: '' as const, mine: true }, ...(asking.seats ?? [])] }
    expect(overridable(mine).map((one) => one.version)).toEqual([7])
    expect(seatOf('override', mine, newForm(mine))).toBe(7)
    expect(flowBody('terminate', flow, filled({ text: '重复申请' }))).toEqual({ reason: '重复申请' })
  })

  it('takes a decision, not an opinion, when an officer above hands it on', () => {
    const later = { ...asking, task_version: 8, seats: [...(asking.seats ?? [])].reverse() }
    expect(seatOf('reassign', later, newForm(later))).toBe(7)
  })

  it('leaves the desk after an opinion, not after a delegation that may be taken back', () => {
    expect(leavesDesk('opine')).toBe(true)
    expect(leavesDesk('delegate')).toBe(false)
  })

  it('sends papers only with a comment that has some', () => {
    expect(flowBody('comment', flow, filled({ text: '见附件', files: ['12'] }))).toEqual({ comment: '见附件', files: ['12'] })
  })
})

describe('other people in the course', () => {
  const steps = [
    { ...step, seq: 4, kind: 'sign_added', kind_name: '前加签', to_unit_name: '临溪区总工会 李四、柳桥街道总工会 赵五' },
    { ...step, seq: 5, kind: 'opined', kind_name: '加签意见', actor_name: '李四', comment: '材料齐全' },
    { ...step, seq: 6, kind: 'delegated', kind_name: '委派', from_unit_name: '临溪区总工会', to_unit_name: '临溪区总工会 李四' },
    { ...step, seq: 7, kind: 'approved', kind_name: '通过', actor_name: '李四', for_name: '临溪区总工会' },
  ]

  it('says who was asked, by whom, and in whose name somebody decided', () => {
    const lines = flowLines({ ...flow, nodes: [], steps })
    expect(lines.map((one) => one.way)).toEqual(['请 临溪区总工会 李四、柳桥街道总工会 赵五 给意见', '应王丽的邀请', '委派给 临溪区总工会 李四', ''])
    expect(lines[1]).toMatchObject({ note: '材料齐全', who: '临溪区总工会 · 李四' })
    expect(lines[3]?.who).toBe('临溪区总工会 · 李四 代 王丽')
  })

  it('says of an open step whose opinion is waited for and who stands in', () => {
    expect(flowLines(asking).find((one) => one.tone === 'current')?.asked).toEqual(['等 李四 给意见（王丽邀请，审核前）'])
    const standing: FlowShown = { ...flow, seats: [{ ...seat, version: 7, place: '', name: '李四', owner_name: '王丽' }] }
    expect(flowLines(standing).find((one) => one.tone === 'current')?.asked).toEqual(['李四 代 王丽 办理'])
    const ofUnit: FlowShown = { ...standing, steps, seats: [{ ...seat, version: 7, place: '', name: '李四', owner_name: '临溪区总工会' }] }
    expect(flowLines(ofUnit).find((one) => one.tone === 'current')?.asked).toEqual(['李四 代 王丽 办理'])
  })

  it('calls a recall of a delegation by its name', () => {
    expect(flowWords('recall', '转会申请', '王强', { steps: steps.slice(0, 3) }).verb).toBe('收回委派')
    expect(flowWords('recall', '转会申请', '王强', { steps }).verb).toBe('撤回')
  })
})
