// Citizens on the compiled mini-program: the scanned code, the form in steps, the draft, the receipt, the progress.
const assert = require('node:assert/strict')
const { until } = require('./simulate.cjs')

const AT = '2026-11-23T02:00:00Z'
const GRID = { id: '41', name: '石桥街道网格' }
const FORM = {
  token: 'report_0001', state: 'active', message: '', district: '示例区人力资源和社会保障局', contact_phone: '0999-12333', grid_unit_id: '41', grids: [GRID, { id: '42', name: '东桥街道网格' }],
  causes: [{ code: '0601', name: '拖欠、克扣工资', group: '支付工资和最低工资' }],
  limits: { companions_most: 20, photos_most: 6, photo_bytes: 10485760, demand_least: 5, demand_most: 1000 },
  consent: { key: 'report', version: 1, title: '上报告知', summary: '说明' },
}
const RECEIPT = {
  case_no: 'LJ20261123-7KQ4XW', query_code: 'ABC234', registered_at: AT, district: FORM.district, grid_name: GRID.name, contact_phone: '0999-12333',
  employer_name: '速达物流（示例）有限公司', cause_name: '拖欠、克扣工资', companion_count: 0, photo_count: 1,
}
const PROGRESS = {
  case_no: RECEIPT.case_no, state: 'grid_processing', title: '街道网格正在调解', next: '网格正在与对方单位核实、调解。', done: false, registered_at: AT,
  cause_name: '拖欠、克扣工资', handled_by: GRID.name, contact_phone: '0999-12333', result: null,
  steps: [{ title: '已登记', state: 'done', at: AT }, { title: '街道网格正在调解', state: 'current', at: null }, { title: '办结', state: 'waiting', at: null }],
}

const ANSWERS = {
  'GET /public/inspection/intakes/report_0001': FORM,
  'GET /public/inspection/intakes/report_0002': { ...FORM, token: 'report_0002', state: 'revoked', message: '这个登记码已停用，请扫描新的二维码', grids: [], causes: [] },
  'POST /public/inspection/tickets': { ticket: 'ticket-secret', expires_at: '2099-01-01T00:00:00Z' },
  'POST /public/inspection/progress': PROGRESS,
}

const scenarios = {
  'INSP-01 a scanned report code opens the form of its district, without any sign-in': async (phone) => {
    const before = phone.called('login').length
    await phone.open('packages/inspection/report', { q: encodeURIComponent('https://union.example/r/report_0001') })
    await phone.seen('示例区人力资源和社会保障局')
    assert.equal(phone.called('login').length, before)
  },
  'a stopped and an unknown report code say what to do': async (phone) => {
    await phone.open('packages/inspection/report', { t: 'report_0002' })
    await phone.seen('这个登记码不能用了')
    await phone.open('packages/inspection/report', { t: 'report_0404' })
    await phone.seen('请扫描登记码')
  },
  'INSP-03 a report is filled in steps, wrong fields are named, and the draft is there again': async (phone) => {
    await phone.open('packages/inspection/report', { t: 'report_0001' })
    await phone.seen('您的姓名')
    await phone.type(0, '张晓明')
    await phone.type(1, '32049919990101000x')
    await phone.type(2, '13800001234')
    await phone.tap('下一步')
    await phone.seen('身份证号最后一位校验不对')
    await phone.type(1, '320499199901010003')
    await phone.tap('下一步')
    await phone.seen('有人和您一起反映')
    await phone.tap('下一步')
    await phone.seen('石桥街道网格')
    await phone.type(0, '速达物流（示例）有限公司')
    const draft = JSON.parse(phone.wx.storage.get('uh.draft.report'))
    assert.equal(draft.values.values.employer, '速达物流（示例）有限公司')
    assert.equal(draft.values.step, 2)
    await phone.open('packages/inspection/report', { t: 'report_0001' })
    await phone.seen('已恢复上次填写的内容')
    await phone.seen('对方单位名称')
    await phone.tap('清除重填')
    await phone.tapLast('清除重填')
    await until(() => !phone.wx.storage.has('uh.draft.report'), '草稿清除')
  },
  'INSP-X2 progress is asked by number and phone, never in an address': async (phone) => {
    await phone.open('packages/inspection/progress', { n: RECEIPT.case_no })
    await phone.type(1, '13800001234')
    await phone.tap('查询')
    await phone.seen('街道网格正在调解')
    const [call] = phone.requested('POST', '/public/inspection/progress')
    assert.deepEqual(call.data, { number: RECEIPT.case_no, phone: '13800001234' })
    assert.ok(!call.url.includes('13800001234'))
  },
  'packages/inspection/receipt opens with what this phone keeps': async (phone) => {
    phone.wx.storage.set('uh.report.receipts', JSON.stringify([RECEIPT]))
    await phone.open('packages/inspection/receipt', {})
    await phone.seen('LJ20261123-7KQ4XW')
    await phone.seen('ABC234')
  },
}

module.exports = { ANSWERS, scenarios }
