import { describe, expect, it } from 'vitest'
import { actionsOf, flowBody, flowLines, flowProblem, flowWords, mayAct, newForm, type FlowShown } from '../src/shared/flow/flow'

const step = { at: '2026-11-20T08:00:00Z', node_name: '初审', actor_name: '', unit_name: '', from_unit_name: '', to_unit_name: '', comment: '', evidence: [] }
const flow: FlowShown = {
  state: 'running',
  task_version: 9,
  holder_unit_name: '临溪区总工会',
  due_at: null,
  overdue: false,
  nodes: [
    { key: 'first', name: '初审', kind: 'approve', status: 'done', holder_name: '石桥街道总工会', note: '', due_at: null },
    { key: 'second', name: '复审', kind: 'approve', status: 'open', holder_name: '沙洲区总工会', note: '', due_at: null },
  ],
  steps: [
    { ...step, seq: 1, kind: 'started', kind_name: '提交申请', node_name: '' },
    { ...step, seq: 2, kind: 'reviewed', kind_name: '自动审核', comment: '转人工审核' },
    { ...step, seq: 3, kind: 'task_opened', kind_name: '待办理' },
    { ...step, seq: 4, kind: 'reassigned', kind_name: '转办', unit_name: '石桥街道总工会', from_unit_name: '石桥街道总工会', to_unit_name: '沙洲区总工会', comment: '不归我们' },
  ],
  my_actions: ['comment', 'approve', 'reject', 'reassign'],
  return_targets: [],
}

describe('a flow on the phone', () => {
  it('puts the decision first and offers only what the server allows', () => {
    expect(actionsOf(flow)).toEqual({ buttons: ['approve', 'reject'], more: ['reassign', 'comment'] })
  })

  it('gives whoever was asked for an opinion a button for it', () => {
    expect(actionsOf({ my_actions: ['opine', 'comment'] }).buttons).toEqual(['opine', 'comment'])
    expect(flowWords('opine', '转会申请').verb).toBe('给意见')
    expect(flowBody('opine', flow, { ...newForm(flow), text: ' 材料齐全 ' })).toEqual({ version: 9, comment: '材料齐全' })
    expect(mayAct({ my_actions: ['dance'] })).toBe(false)
  })

  it('asks for the person before handing on, and says what is missing', () => {
    expect(flowProblem('delegate', newForm(flow), { label: '想交代的话', least: 0 })).toBe('请选择委派给谁')
    expect(flowProblem('add_sign', newForm(flow), { label: '想请对方看什么', least: 0 })).toBe('请选择请谁给意见')
    expect(flowBody('reassign', flow, { ...newForm(flow), to: 'person', people: ['5'], text: '请他办' })).toEqual({ version: 9, reason: '请他办', account_id: '5' })
  })

  it('tells what happened and between which unions, and leaves out what only the engine did', () => {
    const lines = flowLines(flow)
    expect(lines.map((one) => one.title)).toEqual(['提交申请', '初审 · 转办', '复审中'])
    expect(lines[1]?.way).toBe('石桥街道总工会 → 沙洲区总工会')
  })

  it('shows automatic review where it looked at something', () => {
    const looked = { ...flow, steps: flow.steps.map((one) => (one.kind === 'reviewed' ? { ...one, evidence: [{ name: '实名核对一致', passed: false, text: '库中无此人' }] } : one)) }
    expect(flowLines(looked).some((one) => one.evidence.length === 1)).toBe(true)
  })

  it('sends the version it was shown, and asks for what is missing first', () => {
    expect(flowBody('reject', flow, { ...newForm(flow), text: ' 不是本单位职工 ' })).toEqual({ version: 9, reason: '不是本单位职工' })
    expect(flowProblem('reject', { ...newForm(flow), text: '不' }, { label: '原因', least: 2 })).not.toBe('')
    expect(flowProblem('reassign', { ...newForm(flow), text: '不归我们' }, { label: '原因', least: 2 })).not.toBe('')
  })
})
