import { describe, expect, it } from 'vitest'
import { actionsOf, flowBody, flowLines, flowProblem, flowWords, type FlowShown } from '../src/flow/flow'

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

describe('a flow on a page', () => {
  it('offers what the server allows, in the order of the bar, and nothing it does not know', () => {
    expect(actionsOf(flow)).toEqual(['comment', 'reassign', 'reject', 'approve'])
  })

  it('shows what happened with the unions it passed between, who has it, and what is to come', () => {
    const lines = flowLines(flow)
    expect(lines.map((one) => one.tone)).toEqual(['done', 'done', 'current', 'waiting'])
    expect(lines[1]).toMatchObject({ who: '柳桥街道总工会 · 街道甲', way: '柳桥街道总工会 → 临溪区总工会', note: '请区里定' })
    expect(lines[2]).toMatchObject({ who: '临溪区总工会', late: true })
  })

  it('wants a reason and a union before handing on', () => {
    const words = flowWords('reassign', '入会申请', '王强')
    expect(flowProblem('reassign', { text: '不归我们', target: '', unitId: '' }, words)).toBe('请选择转给哪个工会')
    expect(flowProblem('reassign', { text: '不', target: '', unitId: '9' }, words)).toContain('转办原因')
    expect(flowProblem('reassign', { text: '不归我们', target: '', unitId: '9' }, words)).toBe('')
  })

  it('sends the version of the task it was shown with every decision, and none with a reminder', () => {
    const form = { text: ' 不归我们 ', target: 'applicant', unitId: '9' }
    expect(flowBody('reassign', flow, form)).toEqual({ version: 7, reason: '不归我们', unit_id: '9' })
    expect(flowBody('return', flow, form)).toEqual({ version: 7, reason: '不归我们', target: 'applicant' })
    expect(flowBody('approve', flow, form)).toEqual({ version: 7, comment: '不归我们' })
    expect(flowBody('remind', flow, form)).toEqual({ comment: '不归我们' })
  })
})
