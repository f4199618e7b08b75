import { describe, expect, it } from 'vitest'
import { printedHost, readCode, tokenFromLaunch, tokenFromText } from '@/shared/membership/launch'
import { noticeTarget } from '@/shared/membership/notices'

const POSTER = 'https://union.example.gov.cn/j/Ab3_x-9kQ2'

describe('what a scanned code brings', () => {
  it('[JOIN-02] reads the ordinary link that WeChat passes as q, encoded once or twice', () => {
    expect(tokenFromLaunch({ q: encodeURIComponent(POSTER) })).toBe('Ab3_x-9kQ2')
    expect(tokenFromLaunch({ q: encodeURIComponent(encodeURIComponent(POSTER)) })).toBe('Ab3_x-9kQ2')
  })

  it('reads a shared page and the scene of a mini-program code', () => {
    expect(tokenFromLaunch({ t: 'Ab3_x-9kQ2' })).toBe('Ab3_x-9kQ2')
    expect(tokenFromLaunch({ scene: 'Ab3_x-9kQ2' })).toBe('Ab3_x-9kQ2')
    expect(tokenFromLaunch({ scene: encodeURIComponent('t=Ab3_x-9kQ2') })).toBe('Ab3_x-9kQ2')
  })

  it.each([
    POSTER,
    `${POSTER}?from=poster`,
    'https://union.example.gov.cn/m/#/packages/membership/landing?t=Ab3_x-9kQ2',
    'packages/membership/landing?scene=t%3DAb3_x-9kQ2',
    `packages/membership/landing?q=${encodeURIComponent(POSTER)}`,
    '  Ab3_x-9kQ2 ',
  ])('reads %s', (text) => expect(tokenFromText(text)).toBe('Ab3_x-9kQ2'))

  it.each(['', 'https://example.com/', 'https://example.com/j/', 'https://example.com/j/a b', '<script>', '%E0%A4%A', 'weixin://x'])(
    'finds nothing in %s',
    (text) => expect(tokenFromText(text)).toBeNull(),
  )

  it('finds nothing when the page was opened without anything', () => expect(tokenFromLaunch({})).toBeNull())
})

describe('where a message leads', () => {
  it('opens pages of this app with or without the slash that WeChat leaves out', () => {
    expect(noticeTarget('/packages/membership/progress?id=7')).toBe('/packages/membership/progress?id=7')
    expect(noticeTarget('packages/membership/card')).toBe('/packages/membership/card')
  })

  it.each(['https://evil.example', '//evil.example/pages/x', 'javascript:alert(1)', '', null])('leads nowhere for %s', (link) => {
    expect(noticeTarget(link)).toBeNull()
  })
})

describe('a scanned code', () => {
  it.each([
    ['https://union.example/j/token_0001', { kind: 'join', token: 'token_0001', host: 'union.example' }],
    ['token_0001', { kind: 'join', token: 'token_0001', host: '' }],
    ['https://union.example/r/report_0001', { kind: 'report', token: 'report_0001' }],
    ['wxp://f2f0abcdefgh', { kind: 'foreign', what: '收付款码' }],
    ['https://qr.alipay.com/fkx12345', { kind: 'foreign', what: '收付款码' }],
    ['https://u.wechat.com/abcdef', { kind: 'foreign', what: '微信名片或群二维码' }],
    ['https://example.com/', { kind: 'foreign', what: '其他网站的二维码' }],
    ['6901234567892', { kind: 'foreign', what: '商品条形码' }],
    ['今天吃什么', { kind: 'foreign', what: '其他内容' }],
  ])('%s is told apart', (text, expected) => expect(readCode(text)).toEqual(expected))

  it('tells where its printed address led', () => {
    expect(printedHost({ q: encodeURIComponent('https://test.example/j/token_0001') })).toBe('test.example')
    expect(printedHost({ h: 'union.example' })).toBe('union.example')
    expect(printedHost({})).toBe('')
  })
})
