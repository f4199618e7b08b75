import { describe, expect, it } from 'vitest'
import { actionsOf, bodyOf, DISTRICT, formatFen, formOf, labelOf, parseYuan, problemsOf } from '../src/packages/officer/inspection/forms'
import type { CaseDetail, CaseNodes } from '../src/packages/officer/inspection/types'
import { lampWords, nodeLines, outcomeFacts } from '../src/packages/officer/inspection/words'
import { wholeNumber } from '../src/packages/officer/inspection/api'
import { dueWords, lampOf } from '../src/shared/util/lamp'
import { checkUscc } from '@core/codes'

const NODES: CaseNodes = { assigned_at: null, claimed_at: null, filed_at: null, investigated_at: null, handled_at: null, handled_amount_fen: null, outcome: '', penalty_decided_at: null, execution: null }
const CASE = {
  id: '9', state: 'inspecting', registered_at: '2026-11-01T00:00:00Z', due_on: null, lamp: 'none', overdue: false, days_left: null, settle: null, nodes: NODES, missing: [], actions: [], version: 4,
} as unknown as CaseDetail
const NOW = new Date('2026-11-20T08:00:00Z')

describe('a case on the phone', () => {
  it('offers only what the server allows, the most pressed first', () => {
    expect(actionsOf({ actions: ['fail', 'settle', 'return'] })).toEqual(['settle', 'fail', 'return'])
  })

  it('INSP-08 settling needs the way, the amount and the note, and sends fen', () => {
    const form = formOf('settle', CASE)
    expect(Object.keys(problemsOf(form, {}, CASE, NOW))).toEqual(['mode', 'amount_fen', 'note'])
    const values = { mode: 'paid', amount_fen: '1,280.5', note: ' 当场付清 ' }
    expect(problemsOf(form, values, CASE, NOW)).toEqual({})
    expect(bodyOf(form, values, 4)).toEqual({ version: 4, mode: 'paid', amount_fen: 128050, note: '当场付清' })
  })

  it('INSP-10 INSP-11 both ways back want words, and only one of them takes the case out of sight', () => {
    expect(problemsOf(formOf('fail', CASE), { note: ' ' }, CASE, NOW)).toEqual({ note: '请填写失败原因' })
    expect(problemsOf(formOf('fail', CASE), { note: '难' }, CASE, NOW)['note']).toContain('至少 2 个字')
    expect(problemsOf(formOf('return', CASE), {}, CASE, NOW)).toEqual({ reason: '请填写退回理由' })
    expect([formOf('fail', CASE).leaves, formOf('return', CASE).leaves]).toEqual([false, true])
  })

  it('INSP-19 warns before a node is passed over, and shows which were', () => {
    expect(formOf('investigate', CASE).warning).toContain('立案时间不能再补录')
    expect(formOf('handle', CASE).warning).toContain('立案、调查时间不能再补录')
    const passed: CaseDetail = { ...CASE, nodes: { ...NODES, investigated_at: '2026-11-10T01:00:00Z' } }
    expect(formOf('handle', passed).warning).toContain('没有录入立案时间')
    expect(nodeLines({ ...NODES, investigated_at: '2026-11-10T01:00:00Z' }, 'inspecting').map((one) => one.tone)).toEqual(['skipped', 'done', 'waiting'])
  })

  it('INSP-20 INSP-21 completing asks for what is missing', () => {
    const both: CaseDetail = { ...CASE, missing: ['uscc', 'grid'] }
    expect(Object.keys(problemsOf(formOf('complete', both), {}, both, NOW))).toEqual(['uscc', 'grid_unit_id'])
    expect(problemsOf(formOf('complete', CASE), {}, CASE, NOW)).toEqual({ uscc: '请至少填写一项' })
    expect(checkUscc('91350100M000100Y43').problem).toBe('')
    expect(checkUscc('91350100M000100Y44').message).toContain('校验不对')
    expect(checkUscc('91350100M000100YI3').message).toContain('18 位')
  })

  it('INSP-25 the time of an execution is named by its kind', () => {
    const form = formOf('execute', CASE)
    const at = form.fields[1]
    expect(at && [labelOf(at, { kind: 'self' }), labelOf(at, { kind: 'court' })]).toEqual(['执行时间', '申请执行时间'])
  })

  it('takes no time of the future nor before the case was there', () => {
    const form = formOf('file', CASE)
    expect(problemsOf(form, { at: '2026-11-21T00:00:00Z' }, CASE, NOW)).toEqual({ at: '时间不能晚于现在' })
    expect(problemsOf(form, { at: '2026-10-31T00:00:00Z' }, CASE, NOW)['at']).toContain('不能早于登记时间')
    expect(problemsOf(form, { at: '2026-11-20T08:00:00Z' }, CASE, NOW)).toEqual({})
  })

  it('sends 区本级 as no grid at all', () => {
    expect(bodyOf(formOf('reassign_grid', CASE), { grid_unit_id: DISTRICT }, 4)).toEqual({ version: 4, grid_unit_id: null })
  })

  it('INSP-X7 knows a whole number, which never stands in an address', () => {
    expect([wholeNumber('138 0000 1234'), wholeNumber('32049919990101000x'), wholeNumber('LJ2026'), wholeNumber('速达')]).toEqual([{ phone: '13800001234' }, { cert_no: '32049919990101000X' }, null, null])
  })

  it('reads amounts as people write them', () => {
    expect(['0', '12.3', '１２', '1,000', '1.234', '-1', 'abc', ''].map(parseYuan)).toEqual([0, 1230, 1200, 100000, null, null, null, null])
    expect([formatFen(123456), formatFen(100), formatFen(0), formatFen(null)]).toEqual(['1,234.56 元', '1 元', '0 元', ''])
  })

  it('INSP-09 says what is left of the promise in words', () => {
    const say = (lamp: 'none' | 'green' | 'yellow' | 'red', days: number | null, late = false) => lampWords({ lamp, days_left: days, overdue: late, due_on: '2026-11-20' })
    expect([say('none', null), say('green', 9), say('yellow', 0), say('red', -3, true), say('red', null, true)]).toEqual(['', '还剩 9 天', '今天到期', '已超时 3 天', '已超时'])
  })

  it('shows how it ended only as far as the server tells', () => {
    expect(outcomeFacts(CASE)).toEqual([])
    const settled: CaseDetail = { ...CASE, settle: { mode: '1', mode_name: '当场支付', amount_fen: 50000, note: '' } }
    expect(outcomeFacts(settled)).toEqual([{ label: '成功方式', value: '当场支付' }, { label: '涉及金额', value: '500 元' }])
  })

  it('lights a to-do yellow from four fifths of its time and red after it', () => {
    const lamp = (at: string, late = false) => lampOf('2026-11-01T00:00:00Z', '2026-11-11T00:00:00Z', late, new Date(at))
    expect(lamp('2026-11-08T23:00:00Z')).toEqual({ colour: 'green', words: '还剩 2 天' })
    expect(lamp('2026-11-09T00:00:00Z')?.colour).toBe('yellow')
    expect(lamp('2026-11-12T01:00:00Z')).toEqual({ colour: 'red', words: '已超期 2 天' })
    expect(lampOf('2026-11-01T00:00:00Z', null, false)).toBeNull()
    expect(dueWords(new Date(2026, 10, 12).toISOString())).toBe('请在 2026-11-11 当天结束前办理')
    expect(dueWords(new Date(2026, 10, 12, 9, 5).toISOString())).toBe('请在 2026-11-12 09:05 前办理')
  })
})
