import { beforeEach, describe, expect, it, vi } from 'vitest'
import { certProblemText, nameProblem, phoneProblem, useFields } from '@/packages/inspection/composables/fields'
import { tokenFrom, tokenIn } from '@/packages/inspection/composables/launch'
import { keepReceipt, keptReceipts, receiptText } from '@/packages/inspection/composables/receipts'
import { maskCert, maskPhone, yuan } from '@/packages/inspection/composables/words'
import type { Receipt, ReportForm } from '@/shared/http/types'

const store = new Map<string, string>()
beforeEach(() => {
  store.clear()
  vi.stubGlobal('uni', {
    getStorageSync: (key: string) => store.get(key) ?? '',
    setStorageSync: (key: string, value: string) => store.set(key, value),
    removeStorageSync: (key: string) => store.delete(key),
  })
})

const person = { name: '张晓明', certNo: '320499199901010003', phone: '13800001234' }
const form = { limits: { demand_least: 5 } } as ReportForm

describe('a report code', () => {
  it.each([
    ['0jF5wYhxmcLYpaAW', '0jF5wYhxmcLYpaAW'],
    ['https://gov.example/r/0jF5wYhxmcLYpaAW', '0jF5wYhxmcLYpaAW'],
    ['https%3A%2F%2Fgov.example%2Fr%2F0jF5wYhxmcLYpaAW%3Ffrom%3Dwx', '0jF5wYhxmcLYpaAW'],
    ['http://gov.example/m/#/packages/inspection/report?t=0jF5wYhxmcLYpaAW', '0jF5wYhxmcLYpaAW'],
    ['https://gov.example/j/0jF5wYhxmcLYpaAW', null],
    ['扫一扫', null],
    ['%E0%A4%A', null],
    ['', null],
  ])('%s gives %s [INSP-01] [INSP-02]', (text, token) => expect(tokenIn(text)).toBe(token))

  it('comes as t or as the scanned address q', () => {
    expect(tokenFrom({ q: encodeURIComponent('https://gov.example/r/abcdef12') })).toBe('abcdef12')
    expect(tokenFrom({ t: 'abcdef12' })).toBe('abcdef12')
    expect(tokenFrom({})).toBeNull()
  })
})

describe('the fields of a report', () => {
  it('names what is missing, step by step [INSP-03]', () => {
    const fields = useFields()
    expect(fields.completeWho()).toBe(false)
    expect(fields.errors).toMatchObject({ name: '请填写姓名', certNo: '请填写身份证号', phone: '请填写手机号码' })
    Object.assign(fields.values, person)
    expect([fields.completeWho(), fields.completeCompanions(), fields.completeEmployer(), fields.completeDemand(form)]).toEqual([true, true, false, false])
    Object.assign(fields.values, { employer: '速达物流', cause: '0601', grid: '41', demand: '要求支付工资' })
    expect(fields.completeEmployer() && fields.completeDemand(form)).toBe(true)
  })

  it('knows somebody entered twice, and asks no phone of companions', () => {
    const fields = useFields()
    Object.assign(fields.values, { ...person, companions: [{ key: 'a', name: '林二', certNo: '32049919990101000 3', phone: '' }] })
    expect(fields.completeCompanions()).toBe(false)
    expect(fields.errors['companions.0.certNo']).toContain('已经填过')
    expect(fields.errors['companions.0.phone']).toBe('')
  })

  it("takes the server's words to their fields and the first step that holds one", () => {
    const fields = useFields()
    const at = fields.takeServerErrors([
      { field: 'photo_ids.0', code: 'gone', message: '照片已失效' },
      { field: 'companions.2.cert_no', code: 'format', message: '身份证号不对' },
      { field: 'unheard_of', code: 'x', message: '别的' },
    ])
    expect(at).toBe(1)
    expect(fields.errors).toMatchObject({ photos: '照片已失效', 'companions.2.certNo': '身份证号不对' })
  })

  it('lets the young report and refuses what is no number', () => {
    expect(certProblemText('320499201801010019')).not.toContain('16')
    expect(nameProblem('小明1')).not.toBe('')
    expect(phoneProblem('123')).not.toBe('')
    expect(phoneProblem('', false)).toBe('')
  })

  it('sends clean values and no phone of the reporter: the proved one counts', () => {
    const fields = useFields()
    Object.assign(fields.values, { ...person, name: ' 买买提•艾力 ', certNo: '32049919990101000x', employer: ' 速达 ', demand: ' 要求支付 ' })
    expect(fields.body()).toMatchObject({ name: '买买提·艾力', cert_no: '32049919990101000X', employer_name: '速达', demand: '要求支付', companions: [] })
    expect(fields.body()).not.toHaveProperty('phone')
  })
})

describe('what a phone keeps of reports', () => {
  const receipt = (n: number) => ({ case_no: `LJ20261123-AAAAA${n}`, query_code: 'ABC234', grid_name: '石桥街道网格', district: '区', contact_phone: '0999-1' }) as Receipt

  it('are the last five receipts, newest first, each once [INSP-X2]', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 3]) keepReceipt(receipt(n))
    expect(keptReceipts().map((one) => one.case_no.at(-1))).toEqual(['3', '6', '5', '4', '2'])
    expect(receiptText(receipt(1))).toContain('查询码：ABC234')
  })

  it('numbers are masked on the last look', () => {
    expect(maskCert('320499199901010003')).toBe('3204**********0003')
    expect(maskPhone('+86 138 0000 1234')).toBe('138****1234')
    expect([yuan(1_200_000), yuan(50)]).toEqual(['12,000', '0.50'])
  })
})
