import { describe, expect, it } from 'vitest'
import { certMessage, isMobile, isPersonName, isSmsCode, joinCertMessage, normalizeCert, normalizeMobile, normalizeName } from '@/shared/validate/identity'
import { checkIdCard } from '@core/codes'
import { problemOf } from '@/packages/membership/composables/form'
import vectors from './vectors/identity.json'

const TODAY = new Date(2026, 10, 21)
const PROBLEMS: Record<string, string> = {
  CHECK: 'check_digit',
  BIRTHDATE: 'birthdate',
  BIRTHDATE_RANGE: 'birthdate',
  FORMAT: 'format',
  AREA: 'area',
}

describe('identity numbers', () => {
  it.each(vectors.resident_id.valid)('[JOIN-X3] accepts $value', ({ value, age }) => {
    expect(joinCertMessage(value, TODAY)).toBe(age < 16 ? '未满 16 周岁暂不能加入工会' : '')
  })

  it.each([...vectors.resident_id.invalid, ...vectors.permit.invalid])('[JOIN-X3] refuses $value as $reason', ({ value, reason }) => {
    expect(checkIdCard(value, '2026-11-21').problem).toBe(PROBLEMS[reason])
  })

  it.each([...vectors.permit.valid, ...vectors.foreigner_2023.valid])('accepts the permit %s', (value) => {
    expect(certMessage(value, TODAY)).toBe('')
  })

  it('takes a small x, full-width characters and blanks as typing habits', () => {
    expect(normalizeCert('32049919900101990x')).toBe('32049919900101990X')
    expect(normalizeCert('３２０４９９ 19900101 990Ｘ')).toBe('32049919900101990X')
    expect(certMessage('32049919900101990x', TODAY)).toBe('')
  })

  it('[JOIN-X3] turns away who is under 16 until the birthday itself', () => {
    const bornOn = '320499201011220013'
    const withCheck = `${bornOn.slice(0, 17)}${checkDigitOf(bornOn.slice(0, 17))}`
    expect(joinCertMessage(withCheck, new Date(2026, 10, 21))).toContain('未满 16')
    expect(joinCertMessage(withCheck, new Date(2026, 10, 22))).toBe('')
  })
})

describe('mobile numbers', () => {
  it.each(vectors.mobile.valid)('accepts %s', (value) => expect(isMobile(value)).toBe(true))

  it('strips what people and phones put around a number', () => {
    expect(normalizeMobile('+86 138-0000-0000')).toBe('13800000000')
    expect(normalizeMobile('0086 138 0000 0000')).toBe('13800000000')
  })

  it.each(['12800000000', '1380000000', '138000000000', '1380000000a'])('refuses %s', (value) => {
    expect(isMobile(value)).toBe(false)
  })
})

describe('names and codes', () => {
  it.each(['张三', '欧阳修远', '阿迪力·买买提', 'John Smith', '㐂十'])('accepts the name %s', (name) => expect(isPersonName(name)).toBe(true))
  it.each(['张', '张3', '张三！', '  ', 'a'.repeat(51)])('refuses the name %s', (name) => expect(isPersonName(name)).toBe(false))
  it('writes every middle dot the same way', () => expect(normalizeName(' 阿迪力•买买提 ')).toBe('阿迪力·买买提'))
  it('knows a text-message code', () => {
    expect(isSmsCode(' 123456 ')).toBe(true)
    expect(isSmsCode('12a456')).toBe(false)
  })
})

describe('messages', () => {
  it('[JOIN-06] asks for each of the three fields when it is empty', () => {
    expect(problemOf('name', ' ')).toBe('请填写姓名')
    expect(problemOf('certNo', '')).toBe('请填写身份证号')
    expect(problemOf('phone', '')).toBe('请填写手机号码')
  })

  it('says what is wrong and nothing when all is right', () => {
    expect(problemOf('certNo', '320499199901010000')).toContain('最后一位')
    expect(problemOf('certNo', '320499199901010003')).toBe('')
    expect(problemOf('phone', '138')).toContain('11 位')
  })
})

function checkDigitOf(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return '10X98765432'[sum % 11] as string
}
