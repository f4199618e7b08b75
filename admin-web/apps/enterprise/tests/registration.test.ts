import { describe, expect, it } from 'vitest'
import { ApiError } from '@unionhub/shared/api/errors'
import { flowLines } from '@unionhub/shared/flow/flow'
import { courseOf } from '../src/features/registration/course'
import { usccProblem } from '../src/features/registration/facts'
import { keepTicketOf, ticket } from '../src/features/registration/ticket'

describe('a credit code while it is typed', () => {
  it('accepts a sound one, however it is spaced', () => {
    expect(usccProblem('91320404MA1ABC238L')).toBe('')
    expect(usccProblem('91320404 ma1abc238l')).toBe('')
    expect(usccProblem('')).toBe('')
  })

  it('says how many places are there, which letters are no code, and when the last one is wrong', () => {
    expect(usccProblem('91320404MA1ABC23')).toContain('16 位')
    expect(usccProblem('91320404MA1ABCI38L')).toContain('不含 I')
    expect(usccProblem('91320404MA1ABC238A')).toContain('校验')
  })
})

describe('signing in before the approval', () => {
  const refusal = (code: string) => new ApiError(409, { code, message: '正在审核', details: { ticket: 'one-registration' } })

  it('keeps the ticket of a registration under review', () => {
    expect(keepTicketOf(refusal('enterprise.rejected'))).toBe(true)
    expect(ticket.value).toBe('one-registration')
  })

  it('keeps nothing of a wrong password', () => {
    expect(keepTicketOf(refusal('account.bad_credentials'))).toBe(false)
    expect(keepTicketOf(new TypeError('x'))).toBe(false)
  })
})

describe('the course of a refused registration', () => {
  const step = { seq: 2, at: '2026-05-01T01:00:00Z', kind: 'returned', kind_name: '退回', node_name: '审核', actor_name: '王经办', unit_name: '区人社局', from_unit_name: '区人社局', to_unit_name: '申请人', comment: '地址不符', evidence: [] }
  const flow = { state: 'running', task_version: 1, holder_unit_name: '', due_at: null, overdue: false, nodes: [], steps: [step], my_actions: [], return_targets: [] }

  it('says 不通过 with the reason, and nothing of desks handing it back', () => {
    const [line] = flowLines(courseOf(flow))
    expect(line).toMatchObject({ title: '审核 · 不通过', way: '', note: '地址不符', tone: 'failed' })
  })
})
