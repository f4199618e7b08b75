import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { ApiError } from '../src/api/errors'
import { openQuestion } from '../src/composables/useAsk'
import DataTable from '../src/ui/DataTable.vue'
import ErrorState from '../src/ui/ErrorState.vue'
import StatusTag from '../src/ui/StatusTag.vue'
import UnmaskField from '../src/ui/UnmaskField.vue'
import type { Column } from '../src/ui/table'

interface Row {
  id: string
  name: string
}
const columns: Column<Row>[] = [
  { key: 'name', title: '姓名', sort: 'name', text: (row) => row.name },
  { key: 'id', title: '编号', align: 'end', text: (row) => row.id },
]
const rows: Row[] = [
  { id: '1', name: '王敏' },
  { id: '2', name: '李强' },
]
const stubs = { RouterLink: { props: ['to'], template: '<a :href="to"><slot /></a>' } }

describe('the table', () => {
  it('tells a screen reader what it is and how it is ordered', async () => {
    const table = mount(DataTable<Row>, { props: { label: '会员', rows, columns, sort: '-name' } })
    expect(table.get('caption').text()).toBe('会员')
    expect(table.get('th').attributes('aria-sort')).toBe('descending')
    await table.get('th button').trigger('click')
    expect(table.emitted('sort')).toEqual([['']])
  })

  it('selects what may be selected, and all of it at once', async () => {
    const table = mount(DataTable<Row>, { props: { label: '申请', rows, columns, selectable: true, canSelect: (row: Row) => row.id === '2' } })
    expect(table.findAll('[data-testid=row-select]')).toHaveLength(1)
    await table.get('[data-testid=select-all] input').setValue(true)
    expect(table.emitted('update:selected')).toEqual([[['2']]])
  })

  it('leads to the record by a real link in the first cell', () => {
    const table = mount(DataTable<Row>, { props: { label: '会员', rows, columns, to: (row: Row) => `/members/${row.id}` }, global: { components: stubs } })
    expect(table.findAll('tbody a').map((link) => link.attributes('href'))).toEqual(['/members/1', '/members/2'])
  })

  it('shows bones while it loads', () => {
    const table = mount(DataTable<Row>, { props: { label: '会员', rows: [], columns, loading: true } })
    expect(table.findAll('.uh-bone').length).toBeGreaterThan(8)
    expect(table.attributes('aria-busy')).toBe('true')
  })
})

describe('an error', () => {
  it('says what happened, offers a retry and keeps the code small', async () => {
    const error = new ApiError(503, { code: 'server.unavailable', message: '请稍后再试', request_id: 'r-7' })
    const state = mount(ErrorState, { props: { error } })
    expect(state.text()).toContain('请稍后再试')
    expect(state.text()).toContain('server.unavailable · r-7')
    await state.get('[data-testid=retry]').trigger('click')
    expect(state.emitted('retry')).toHaveLength(1)
  })

  it('offers no retry for what is forbidden', () => {
    const state = mount(ErrorState, { props: { error: new ApiError(403, { code: 'auth.forbidden', message: '没有权限' }) } })
    expect(state.find('[data-testid=retry]').exists()).toBe(false)
  })
})

describe('a masked number', () => {
  it('asks why before it shows, and hides again after a minute', async () => {
    vi.useFakeTimers()
    const reveal = vi.fn(async () => '13800001234')
    const field = mount(UnmaskField, { props: { masked: '138****1234', label: '手机号', reveal } })
    await field.get('button').trigger('click')
    expect(reveal).not.toHaveBeenCalled()
    openQuestion.value?.settle('电话联系本人')
    await vi.waitFor(() => expect(field.text()).toBe('13800001234'))
    expect(reveal).toHaveBeenCalledWith('电话联系本人')
    vi.advanceTimersByTime(60_000)
    await nextTick()
    expect(field.text()).toBe('138****1234')
    vi.useRealTimers()
  })

  it('has no eye for people who may not look', () => {
    const field = mount(UnmaskField, { props: { masked: '138****1234', label: '手机号', reveal: null } })
    expect(field.find('button').exists()).toBe(false)
  })
})

describe('a state', () => {
  it('is always a word', () => {
    expect(mount(StatusTag, { props: { text: '待审核', tone: 'theme' } }).text()).toBe('待审核')
  })
})
