import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { grant } from '@unionhub/shared/auth/permissions'
import { isPersonalNumber, lookUpKey } from '@unionhub/shared/composables/lookUp'
import FilterField from '@unionhub/shared/ui/FilterField.vue'
import CommandPalette from '../src/app/layout/CommandPalette.vue'

const PHONE = '13800001234'
const asked: { url: string; body: string }[] = []
let reply: (text: string) => Promise<Response>
let palette: VueWrapper
let router: Router

const hit = (id: string, title: string) => ({ id, title, note: '速达快递工会 · 身份证尾号 1234', state: '在册' })
const group = (key: string, title: string, hits: ReturnType<typeof hit>[], more = false) => ({ key, title, hits, more })
const found = (groups: unknown[], sensitive = false) => new Response(JSON.stringify({ wanted: '名称', sensitive, groups }), { headers: { 'Content-Type': 'application/json' } })

async function type(text: string, wait = 300): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('[data-testid=palette-input]')
  if (!box) throw new Error('no box')
  box.value = text
  box.dispatchEvent(new Event('input'))
  await vi.advanceTimersByTimeAsync(wait)
  await flushPromises()
}

const lines = () => [...document.querySelectorAll('[data-testid=palette-hit]')].map((line) => line.querySelector('.title')?.textContent)
const heads = () => [...document.querySelectorAll('.head')].map((head) => head.textContent)
const press = async (key: string) => {
  document.querySelector('[data-testid=palette-input]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await flushPromises()
}

async function open(): Promise<void> {
  palette?.unmount()
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: defineComponent({ render: () => null }) }] })
  await router.push('/dashboard')
  palette = mount(CommandPalette, { global: { plugins: [router] }, attachTo: document.body })
  await flushPromises()
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  asked.length = 0
  reply = async () => found([])
  grant(['membership.member.read', 'membership.application.read', 'inspection.case.read'])
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = await request.text()
    asked.push({ url: request.url, body })
    return reply((JSON.parse(body) as { text: string }).text)
  })
  await open()
})

describe('the box that finds everything', () => {
  it('asks once the person pauses, in a body and never in an address', async () => {
    await type('138', 50)
    await type('1380000', 50)
    await type(PHONE)
    expect(asked.map((one) => JSON.parse(one.body) as unknown)).toEqual([{ text: PHONE }])
    expect(asked[0]?.url).not.toContain(PHONE)
  })

  it('shows records by kind and opens the one chosen by keys', async () => {
    reply = async () => found([group('membership_member', '会员', [hit('7', '王敏'), hit('8', '王敏')]), group('inspection_case', '事件', [hit('9', 'LJ20261123')])])
    await type('王敏')
    expect(heads()).toEqual(['会员', '事件'])
    expect(lines()).toEqual(['王敏', '王敏', 'LJ20261123'])
    await press('ArrowDown')
    await press('ArrowDown')
    await press('Enter')
    expect(router.currentRoute.value.path).toBe('/inspection/cases/9')
    expect(palette.emitted('close')).toHaveLength(1)
    await open()
    expect([heads()[0], lines()[0]]).toEqual(['最近打开', 'LJ20261123'])
    expect(JSON.stringify(localStorage)).not.toContain('LJ20261123')
  })

  it('leads to the list when there are more, but never with a number in the address', async () => {
    reply = async (text) => found([group('membership_member', '会员', [hit('7', '王敏')], true)], text === PHONE)
    await type('王')
    expect(lines().at(-1)).toBe('在会员列表里看全部')
    await press('ArrowUp')
    await press('Enter')
    expect(router.currentRoute.value.query).toEqual({ q: '王' })
    await open()
    await type(PHONE)
    expect(lines()).toEqual(['王敏'])
    expect(document.body.textContent).toContain('按号码查找会记入审计日志')
  })

  it('shows the answer to the last question only, whichever comes first', async () => {
    let late: ((answer: Response) => void) | undefined
    reply = (text) => (text === '王' ? new Promise((resolve) => (late = resolve)) : Promise.resolve(found([group('membership_member', '会员', [hit('2', '李强')])])))
    await type('王')
    await type('李')
    late?.(found([group('membership_member', '会员', [hit('1', '王敏')])]))
    await flushPromises()
    expect(lines()).toEqual(['李强'])
  })

  it('finds pages at once, and says so when nothing or no answer is there', async () => {
    await type('会员库', 0)
    expect(lines()).toContain('会员')
    await type('没有这样的东西')
    expect(document.querySelector('[data-testid=palette-none]')?.textContent).toContain('没有找到“没有这样的东西”')
    reply = async () => new Response(JSON.stringify({ code: 'server.unavailable', message: '请稍后再试', request_id: 'r' }), { status: 503 })
    await type('王敏')
    expect(document.querySelector('[data-testid=palette-trouble]')?.textContent).toContain('请稍后再试')
  })
})

describe('somebody’s whole number typed into a list', () => {
  it('goes to the box, and nothing else does', async () => {
    expect([PHONE, '138 0000 1234', '11010119900307758X', '１３８００００１２３４'].every(isPersonalNumber)).toBe(true)
    expect(['9901052600000051', '王敏', 'LJ20261123', '1234', '1380000'].some(isPersonalNumber)).toBe(false)
    const lookUp = vi.fn()
    const field = mount(FilterField, { props: { field: { type: 'text', key: 'q', label: '关键词' }, values: {} }, global: { provide: { [lookUpKey as symbol]: lookUp } } })
    const box = field.get('input')
    await box.setValue(PHONE)
    await box.trigger('keyup.enter')
    expect(lookUp).toHaveBeenCalledWith(PHONE)
    await box.setValue('王敏')
    await box.trigger('keyup.enter')
    expect(field.emitted('change')).toEqual([[{ q: '王敏' }]])
  })
})
