import { describe, expect, it } from 'vitest'
import { conditionsOf, secretText } from '../src/features/inspection/petitionWords'
import { blankCompanion, blankReported, cardProblem, gridOf, isCard, missingOf } from '../src/features/inspection/reported'

describe('what the address bar says of petitions', () => {
  it('becomes the flags and numbers the server takes', () => {
    expect(conditionsOf({ finished: 'false', voided: 'true', year: '2026', grid_unit_id: '0' })).toEqual({ finished: false, voided: true, year: 2026, grid_unit_id: '0' })
  })

  it('leaves out what means nothing', () => {
    expect(conditionsOf({ finished: 'maybe', voided: 'no', year: 'x' })).toEqual({})
  })

  it('never shows more of a number than its tail', () => {
    expect(secretText({ kind: 'phone', value: '13900001234' })).toBe('联系方式尾号 1234')
    expect(secretText({ kind: 'words', value: '加班' })).toContain('含“加班”')
  })
})

describe('a form of who reports whom', () => {
  const whole = () => ({ ...blankReported(), name: '王一', cert_no: '1', phone: '1', employer_name: '某某公司', cause: '0601', grid: '0', demand: '拖欠工资' })

  it('names what is missing in the order of the page', () => {
    expect(missingOf(blankReported())).toEqual(['姓名', '身份证号', '联系方式', '对方单位', '案由', '所属网格', '具体诉求'])
    expect(missingOf(whole())).toEqual([])
  })

  it('wants a name of everybody who came along', () => {
    expect(missingOf({ ...whole(), companions: [blankCompanion()] })).toEqual(['同行人员姓名'])
  })

  it('does not ask again for numbers that are on file', () => {
    expect(missingOf({ ...whole(), cert_no: '', phone: '' }, true)).toEqual([])
  })

  it('sends 区本级 as no grid', () => {
    expect([gridOf('0'), gridOf('77')]).toEqual([null, '77'])
  })

  it('looks for earlier cases only with a whole card number', () => {
    expect([isCard('11010519491231002x'), isCard('110105 19491231 002X'), isCard('110105194912310021'), isCard('1101051949')]).toEqual([true, true, false, false])
    expect([cardProblem('1101051949'), cardProblem('11010519491231002X')]).toEqual(['', ''])
    expect(cardProblem('110105194912310021')).toContain('请核对')
  })
})
