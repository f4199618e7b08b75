import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import FlowActions from '../src/flow/FlowActions.vue'
import PeoplePicker from '../src/flow/PeoplePicker.vue'
import type { FlowShown } from '../src/flow/flow'

const flow: FlowShown = {
  state: 'running',
  task_version: 8,
  holder_unit_name: '临溪区总工会',
  due_at: null,
  overdue: false,
  nodes: [],
  steps: [],
  my_actions: [],
  return_targets: [],
  seats: [{ version: 7, node_key: 'first', node_name: '初审', unit_name: '临溪区总工会', name: '', owner_name: '', place: '', place_name: '', mine: false }],
}

const send = vi.fn(async () => ({}))
const people = vi.fn(async () => [{ account_id: '3', name: '李四', unit_name: '临溪区总工会', role_name: '工会管理员' }])
const bar = (my_actions: string[]) => mount(FlowActions, { props: { flow: { ...flow, my_actions }, noun: '转会申请', person: '王强', send, people }, attachTo: document.body })
const inPage = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`)

afterEach(() => {
  document.body.innerHTML = ''
  vi.clearAllMocks()
})

describe('the action bar', () => {
  it('gives whoever was asked one thing to press, and sends what was written', async () => {
    const page = bar(['opine', 'comment'])
    expect(page.get('[data-testid="flow-opine"]').classes()).toContain('el-button--primary')
    await page.get('[data-testid="flow-opine"]').trigger('click')
    await flushPromises()
    inPage('form-submit')?.closest('.el-dialog')?.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(send).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain('请填写意见')
  })

  it('looks for people for the seat it is about, as soon as it asks for one', async () => {
    const page = bar(['approve', 'delegate'])
    await page.get('[data-testid="flow-delegate"]').trigger('click')
    await flushPromises()
    expect(people).toHaveBeenCalledWith(8, '')
    expect(document.body.textContent).toContain('委派给谁')
    document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(document.body.textContent).toContain('请选择委派给谁')
    page.getComponent(PeoplePicker).vm.$emit('update:modelValue', ['3'])
    await flushPromises()
    document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(send).toHaveBeenCalledWith('delegate', { version: 8, account_id: '3', comment: '' }, expect.any(String))
  })

  it('asks several people when they shall speak, and says what that means', async () => {
    const page = bar(['approve', 'add_sign'])
    await page.get('[data-testid="flow-add_sign"]').trigger('click')
    await flushPromises()
    expect(document.body.textContent).toContain('对方给出意见后，您才能通过')
    inPage('flow-place-after')?.querySelector('input')?.click()
    page.getComponent(PeoplePicker).vm.$emit('update:modelValue', ['3', '4'])
    await flushPromises()
    expect(document.body.textContent).toContain('您通过后再请对方看')
    document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(send).toHaveBeenCalledWith('add_sign', { version: 8, account_ids: ['3', '4'], place: 'after', comment: '' }, expect.any(String))
  })

  it('keeps interventions behind 更多, and ends a flow only with a reason', async () => {
    const page = bar(['comment', 'override', 'terminate'])
    expect(page.find('[data-testid="flow-terminate"]').exists()).toBe(false)
    await page.get('[data-testid="flow-more"]').trigger('click')
    await flushPromises()
    inPage('flow-terminate')?.click()
    await flushPromises()
    document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(send).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain('请填写终止原因，至少 2 个字')
  })
})
