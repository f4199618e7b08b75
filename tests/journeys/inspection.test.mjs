// A case of labour inspection from the scanned code to the enforcement: citizen on H5, grid officer on the phone, clerk at the desk,
// leader and inspector on the phone; then what timeline, statistics and audit say of it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PNG } from 'pngjs'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { answer, askStep, inventUscc, openCaseTodo, stepAtDesk, stepOnPhone } from './harness/cases.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { officerSignsIn, operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { askProgress, reportOnPhone } from './harness/reporting.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const who = (username) => account({ audience: 'staff', username })
const reporter = inventPerson(freshName('封'))
const companion = inventPerson(freshName('翟'))
const report = {
  reporter,
  companions: [companion],
  employer: `${freshName('临澜')}装饰（示例）有限公司`,
  cause: '拖欠、克扣工资',
  photo: PNG.sync.write(Object.assign(new PNG({ width: 320, height: 320 }), { data: Buffer.alloc(320 * 320 * 4, 160) })),
  demand: '要求支付九月、十月工资共一万二千元',
}
const FAILED = '单位不配合调解，负责人两次未到场'
const OUTCOME = '责令限期支付，单位逾期未付，转处罚'

describe('a case from the report to the enforcement', { concurrency: 1 }, () => {
  const desk = {}
  let grid
  let counted
  let found
  let receipt

  before(async () => {
    await openBrowser()
    for (const name of ['clerk', 'leader', 'inspector', 'grid']) desk[name] = await staffSession(who(name))
    grid = desk.grid.me.capacity.unit
    counted = await figures()
  })
  after(closeBrowser)

  const figures = async () => (await desk.leader.get('/inspection/map')).grids.find((one) => one.grid_unit_id === grid.id)
  const read = (officer) => desk[officer].get(`/inspection/cases/${found.id}`)

  test('a citizen scans the code and reports without an account [INSP-01] [INSP-02] [INSP-03] [INSP-04]', async () => {
    const admin = await staffSession(who('insp_admin'))
    const code = await admin.post('/inspection/intakes', { label: '浏览器全程' })
    await withDevices('inspection-report', { phone }, async ({ phone: mobile }) => {
      await mobile.page.goto(code.url)
      await mobile.page.getByTestId('report-form').waitFor()
      receipt = await reportOnPhone(mobile.page, { ...report, grid: grid.name })
      await picture(mobile.page, 'h5-report-receipt')
    })
    const { items } = await desk.clerk.get(`/inspection/cases?q=${receipt.caseNo}`)
    assert.equal(items.length, 1)
    found = items[0]
    assert.equal(found.state, 'grid_pending')
    assert.equal(found.companion_count, 1)
  })

  test('the grid officer accepts on the phone, calls the reporter for a reason, and fails once although the answer is lost [INSP-07] [INSP-10]', async () => {
    await withDevices('inspection-grid', { phone: { device: phone, expected: [/ERR_FAILED/] } }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('grid'))
      const todo = page.getByTestId('todo').filter({ hasText: receipt.caseNo }).first()
      await todo.waitFor()
      assert.ok(!(await todo.innerText()).includes(reporter.name), 'a to-do must not name the reporter')
      await openCaseTodo(page, receipt.caseNo)
      await expectText(page, 'case-state', '待网格接收')
      await stepOnPhone(page, 'accept')
      await expectText(page, 'case-state', '网格处置中')
      await expectText(page, 'case-lamp', '还剩 15 天')
      await picture(page, 'h5-case')

      assert.equal(await page.getByTestId('case-photo').count(), 1)
      assert.equal(await page.getByText('图片没有加载出来').count(), 0)
      assert.ok(!(await page.getByTestId('case-people').innerText()).includes(reporter.phone))
      await tap(page, 'case-unmask')
      await tap(page, 'unmask-preset-0')
      await tap(page, 'unmask-confirm')
      await page.getByTestId('case-shown').waitFor()
      assert.equal((await page.getByTestId('case-phone-reporter').innerText()).replaceAll(' ', ''), reporter.phone)

      // The step reaches the server, its answer does not reach the phone: it is sent again under the same key, and done once.
      await page.route('**/cases/*/fail', async (route) => (await route.fetch(), route.abort()), { times: 1 })
      await askStep(page, 'fail')
      await answer(page, { note: FAILED })
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'case-state', '网格调解失败')
    })
    const { timeline } = await read('clerk')
    assert.deepEqual(timeline.map((one) => one.action), ['report', 'accept', 'fail'])
  })

  test('the clerk reads why it failed and takes it over for the district [INSP-12]', async () => {
    await withDevices('inspection-clerk', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, who('clerk'))
      await console.page.goto(`${baseUrl}/admin/inspection/cases/${found.id}`)
      await expectText(console.page, 'case-timeline', FAILED)
      await stepAtDesk(console.page, found.id, 'take_over')
    })
    await eventually(() => read('leader'), (it) => it.state === 'leader_pending')
  })

  test('the leader assigns an inspector on the phone [INSP-15]', async () => {
    await withDevices('inspection-leader', { phone }, async ({ phone: mobile }) => {
      await officerSignsIn(mobile.page, who('leader'))
      await openCaseTodo(mobile.page, receipt.caseNo)
      await stepOnPhone(mobile.page, 'assign', { choice: desk.inspector.me.account.name, note: '请一周内立案' })
      await expectText(mobile.page, 'case-state', '待监察员认领')
    })
  })

  test('the inspector claims for good, passes over the filing, and completes the employer before the outcome [INSP-16] [INSP-18] [INSP-19] [INSP-20] [INSP-22]', async () => {
    await withDevices('inspection-inspector', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('inspector'))
      await openCaseTodo(page, receipt.caseNo)
      await page.getByTestId('case-send_back').waitFor()
      await stepOnPhone(page, 'claim')
      await expectText(page, 'case-state', '监察处置中')
      assert.equal(await page.getByTestId('case-send_back').count(), 0)

      await askStep(page, 'investigate')
      await expectText(page, 'case-warning', '立案时间不能再补录')
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'node-filed', '已跳过')

      await tap(page, 'case-handle')
      await page.getByTestId('case-uscc').first().waitFor()
      await answer(page, { uscc: inventUscc() })
      await tap(page, 'case-sheet-confirm')
      await page.getByTestId('case-money').first().waitFor()
      await answer(page, { money: '12000', note: OUTCOME })
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'case-state', '已处理')
      await expectText(page, 'case-outcome', '12,000 元')
      await picture(page, 'h5-case-handled')
    })
  })

  test('the penalty does not close the case by itself; after closing the enforcement is still entered [INSP-24] [INSP-25]', async () => {
    await withDevices('inspection-penalty', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('inspector'))
      await openCaseTodo(page, receipt.caseNo)
      await stepOnPhone(page, 'decide_penalty')
      await expectText(page, 'case-state', '已作处罚决定')
      assert.equal((await read('clerk')).state, 'penalty_decided')
      await stepOnPhone(page, 'close')
      await expectText(page, 'case-state', '办结')
      await stepOnPhone(page, 'execute', { kind: 'court' })
      await expectText(page, 'node-executed', '申请执行')
      await page.getByTestId('case-back').waitFor()
    })
  })

  test('the grid that failed reads its own part only, and the list finds the case by its number [INSP-28]', async () => {
    await withDevices('inspection-afterwards', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('grid'))
      await tap(page, 'open-cases')
      await tap(page, 'cases-done')
      await fill(page, 'cases-search', receipt.caseNo)
      await page.getByTestId('case-card').filter({ hasText: receipt.caseNo }).click()
      await expectText(page, 'case-state', '办结')
      await page.getByTestId('case-partial').waitFor()
      assert.ok(!(await page.locator('body').innerText()).includes(OUTCOME))
    })
    assert.equal(JSON.stringify(await read('grid')).includes(OUTCOME), false)
  })

  test('the citizen reads where it stands by number and phone, and no name of anybody [INSP-X2]', async () => {
    await withDevices('inspection-progress', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(`${baseUrl}/m/#/packages/inspection/progress`)
      await askProgress(page, receipt, reporter)
      await page.getByTestId('progress-shown').waitFor()
      const told = await page.locator('body').innerText()
      assert.match(told, /已办结/)
      for (const name of [reporter.name, companion.name, ...Object.values(desk).map((one) => one.me.account.name)]) assert.ok(!told.includes(name))
    })
  })

  test('timeline, statistics and audit tell the whole course, and nobody by name [INSP-30] [INSP-34]', async () => {
    const it = await read('leader')
    const course = ['report', 'accept', 'fail', 'take_over', 'assign', 'claim', 'investigate', 'complete', 'handle', 'decide_penalty', 'close', 'execute']
    assert.deepEqual(it.timeline.map((one) => one.action), course)
    assert.deepEqual([...it.timeline].sort((a, b) => a.at.localeCompare(b.at)), it.timeline)
    await eventually(figures, (now) => now.received === counted.received + 1 && now.finished === counted.finished + 1)

    const auditor = await staffSession(who('insp_audit'))
    const { items } = await auditor.get(`/audit/records?object_type=inspection_case&object_id=${found.id}&size=50`)
    const labels = items.map((one) => one.object_label)
    assert.deepEqual(new Set(labels), new Set([receipt.caseNo]))
    assert.equal(items.filter((one) => one.action === 'inspection.case.fail').length, 1)
    assert.ok(course.every((action) => items.some((one) => one.action === `inspection.case.${action}`)))
    const told = JSON.stringify(items)
    for (const secret of [reporter.name, reporter.phone, reporter.idCard, companion.name, OUTCOME]) assert.ok(!told.includes(secret))
  })
})
