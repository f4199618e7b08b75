// Officers of labour inspection on the compiled mini-program: what the server would answer, and what they do.
const assert = require('node:assert/strict')
const { until } = require('./simulate.cjs')

const AT = '2026-11-20T02:00:00Z'
const ME = {
  account: { id: '21', name: '网格员甲', username: 'grid', must_change_password: false },
  capacity: { id: '31', role_name: '网格员', unit: { id: '41', name: '石桥街道网格' } },
  capacities: [{ id: '31', role_name: '网格员', unit: { id: '41', name: '石桥街道网格' } }],
  permissions: ['inspection.case.read', 'inspection.case.grid', 'inspection.case.unmask'],
  csrf_token: 'c',
}
const ITEM = {
  id: '901', case_no: 'LJ20261120-7KQ4XW', state: 'grid_processing', state_name: '网格处置中', level: 'grid', level_name: '街道网格', name: '陈一', phone_tail: '1234',
  employer_name: '速达物流（示例）有限公司', employer_uscc: null, cause: '0601', cause_name: '拖欠、克扣工资', grid_unit_id: '41', grid_name: '石桥街道网格', source_name: '本平台扫码快办',
  inspector_name: '', inspector_account_id: null, employer_id: '51', source: '11', registered_at: AT, accepted_at: AT, due_on: '2026-12-05', overdue: false, days_left: 12, lamp: 'green', companion_count: 1, done_at: null, version: 2,
  actions: ['settle', 'fail', 'return'],
}
const NODES = { assigned_at: null, claimed_at: null, filed_at: null, investigated_at: null, handled_at: null, handled_amount_fen: null, outcome: '', penalty_decided_at: null, execution: null }
const ENTRY = { seq: 1, at: AT, action: 'report', action_name: '群众登记', actor_name: '', role_name: '', unit_name: '', from_name: '', to_name: '待网格接收', note: '', facts: [] }
const DETAIL = {
  ...ITEM, cert_no_masked: '3204**********0003', phone_masked: '138****1234', demand: '要求支付十月份工资', companions: [{ name: '林二', cert_no_masked: '3204**********0011', phone_masked: '' }],
  photos: [], settle: null, nodes: null, clocks: null, partial: false, employer: { id: '51', name: ITEM.employer_name, uscc: null }, missing: ['uscc', 'grid'], repeat_of: null, timeline: [ENTRY],
}
const INSPECTING = { ...DETAIL, id: '902', state: 'inspecting', state_name: '监察处置中', inspector_name: '监察员乙', nodes: { ...NODES, claimed_at: AT }, lamp: 'none', days_left: null, actions: ['file', 'investigate', 'handle', 'complete'] }
const DONE = { ...DETAIL, state: 'grid_done', state_name: '网格办结', actions: [], version: 3, settle: { mode: 'paid', mode_name: '当场支付', amount_fen: 500000, note: '已付清' } }
const paged = (items) => ({ items, total: items.length, page: 1, size: 20 })

/** The first settling gets no answer, as on a bad line; the second does. */
let settled = 0

const ANSWERS = {
  'POST /staff/account/sessions': { ...ME, token: 'staff-token' },
  'GET /staff/account/me': ME,
  'GET /staff/inbox/summary': { open: 1, overdue: 0 },
  'GET /staff/inbox/todos': paged([
    { id: '1', kind: 'inspection.case', title: '待处置：速达物流（示例）有限公司', summary: '拖欠、克扣工资', unit_name: '石桥街道网格', created_at: AT, due_at: '2099-01-01T00:00:00Z', done_at: null, overdue: false, link: { name: 'inspection_case', id: '901' } },
  ]),
  'GET /staff/inspection/cases': { ...paged([ITEM]), counts: { mine: 1, open: 1, done: 0, all: 1 } },
  'GET /staff/inspection/cases/901': () => (settled > 1 ? DONE : DETAIL),
  'GET /staff/inspection/cases/902': INSPECTING,
  'POST /staff/inspection/cases/901/settle': () => ((settled += 1) === 1 ? { offline: true } : DONE),
  'POST /staff/inspection/cases/901/unmask': { cert_no: '320499199901010003', phone: '13800001234', companions: [{ name: '林二', cert_no: null, phone: null }] },
  'GET /staff/inspection/grids': { items: [{ id: '41', grid_unit_id: '41', name: '石桥街道网格' }], district: { id: '40', grid_unit_id: '0', name: '区本级' } },
}
// The ways to settle are one of several dictionaries under one address: the test answers by what is asked.
const MODES = { items: [{ code: 'paid', name: '当场支付' }] }

const scenarios = {
  'an officer signs in and finds the case among the to-dos, with its light': async (phone) => {
    await phone.open('packages/officer/login', {})
    await phone.type(0, 'grid')
    await phone.type(1, 'Password-1')
    await phone.tap('登录')
    await until(() => phone.called('switchTab').length, '待办页')
    await phone.open('pages/approval/index', {})
    await phone.seen('待处置：速达物流（示例）有限公司')
    await phone.seen('还剩')
    await phone.tap('劳动监督快办')
    assert.equal(phone.called('navigateTo').at(-1).url, '/packages/officer/cases')
  },
  'the list shows names and last digits only, and opens the case': async (phone) => {
    await phone.open('packages/officer/cases', {})
    await phone.seen('陈一（尾号 1234）等 2 人')
    await phone.seen('还剩 12 天')
    await phone.tap('速达物流（示例）有限公司')
    assert.equal(phone.called('navigateTo').at(-1).url, '/packages/officer/case?id=901')
  },
  'INSP-X7 numbers are masked until a reason is given, then the reporter can be called': async (phone) => {
    await phone.open('packages/officer/case', { id: '901' })
    await phone.seen('138****1234')
    await phone.tap('查看号码并联系')
    await phone.tap('查看号码')
    await phone.seen('请写明为什么要看')
    await phone.tap('联系上报人核实情况')
    await phone.tap('查看号码')
    await phone.seen('138 0000 1234')
    assert.equal(phone.requested('POST', '/cases/901/unmask')[0].data.reason, '联系上报人核实情况')
    await phone.tap('拨打')
    assert.equal(phone.called('makePhoneCall').length, 1)
  },
  'INSP-08 a settling without an answer is sent again under the same key, and only once counts': async (phone) => {
    await phone.open('packages/officer/case', { id: '901' })
    await phone.tap('处置成功')
    await phone.seen('成功方式')
    const before = phone.requested('POST', '/cases/901/settle').length
    await phone.tap('当场支付')
    await phone.type(0, '5000')
    await phone.write(0, '已付清')
    await phone.tapLast('处置成功')
    // The first try gets no answer; the app goes again by itself.
    await phone.seen('网格办结')
    const [first, second] = phone.requested('POST', '/cases/901/settle').slice(before)
    assert.equal(first.header['Idempotency-Key'], second.header['Idempotency-Key'])
    assert.deepEqual(first.data, second.data)
    assert.deepEqual(second.data, { version: 2, mode: 'paid', amount_fen: 500000, note: '已付清' })
    await phone.seen('5,000 元')
  },
  'INSP-20 entering an outcome asks for credit code and grid first': async (phone) => {
    await phone.open('packages/officer/case', { id: '902' })
    await phone.seen('请先完善统一社会信用代码和所属网格')
    await phone.tap('更多')
    await phone.tap('录入处理结果')
    await phone.seen('用于统计归属')
    assert.equal(phone.requested('POST', '/cases/902/handle').length, 0)
  },
}

module.exports = { ANSWERS, MODES, scenarios }
