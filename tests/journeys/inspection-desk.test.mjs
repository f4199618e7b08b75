// A case at the desks of a district: the grid gives it up, the clerk takes it over, the leader assigns it, the inspector brings it to its end.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, picture, withDevices } from './harness/browser.mjs'
import { inventUscc } from './harness/cases.mjs'
import { openCase, pick, send, step } from './harness/desk.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const officer = (username) => account({ audience: 'staff', username })
const [clerk, leader, inspector, second, grid] = ['clerk', 'leader', 'inspector', 'inspector2', 'grid'].map(officer)
const EMPLOYER = `${freshName('云客')}外卖站点`
const reporter = inventPerson(freshName('陈'))
const companion = inventPerson(freshName('林'))

describe('a case at the desks of a district', { concurrency: 1 }, () => {
  let desk
  let found
  const code = inventUscc()

  const detail = () => desk.get(`/inspection/cases/${found.id}`)
  const open = (page, box) => openCase(page, found.case_no, box)

  before(async () => {
    await openBrowser()
    desk = await staffSession(clerk)
    const { items } = await desk.get('/inspection/grids?open=true')
    const street = items.find((one) => one.name === grid.unit)
    found = await desk.post('/inspection/cases', {
      name: reporter.name,
      cert_no: reporter.idCard,
      phone: reporter.phone,
      companions: [{ name: companion.name, cert_no: companion.idCard }],
      employer_name: EMPLOYER,
      cause: '0601',
      grid_unit_id: street.grid_unit_id,
      demand: '拖欠四个月工资，多次催要未果。',
      source: '1'
    })
  })
  after(closeBrowser)

  test('the grid officer begins with what waits, accepts the case and gives it up with a reason [INSP-07] [INSP-10]', async () => {
    await withDevices('desk-grid', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, grid)
      await page.getByTestId('inspection-figures').waitFor()
      await picture(page, 'admin-inspection-desk')
      await page.goto(`${baseUrl}/admin/inbox?q=${found.case_no}`)
      await page.getByTestId('row').filter({ hasText: found.case_no }).click()
      await expectText(page, 'case-state', '待网格接收')
      assert.equal(await page.getByText(reporter.idCard).count(), 0)
      await step(page, 'accept', {}, '网格处置中')
      await page.getByTestId('stage-accept').and(page.locator('[data-tone=done]')).waitFor()
      await tap(page, 'case-fail')
      await tap(page, 'form-submit')
      await page.getByText('请填写备注').first().waitFor()
      assert.equal((await detail()).state, 'grid_processing', 'nothing was sent without a note')
      await fill(page, 'case-text', '单位拒绝调解，认为应按件计酬')
      await send(page)
      await open(page, 'all')
      await page.getByTestId('case-notice-partial').waitFor()
    })
  })

  test('the clerk reads why it came back and takes it over; J and K walk the list [INSP-12] [INSP-28]', async () => {
    await withDevices('desk-clerk', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, clerk)
      await open(page)
      await expectText(page, 'case-notice-back', '认为应按件计酬')
      await picture(page, 'admin-inspection-case')
      await tap(page, 'unmask')
      await fill(page, 'ask-reason', '电话联系本人')
      await tap(page, 'ask-confirm')
      await page.getByText(reporter.phone).waitFor()
      await tap(page, 'case-take_over')
      await fill(page, 'case-text', '涉及多人，由区平台处置')
      await send(page)
      assert.equal((await detail()).state, 'leader_pending')
      await page.goto(`${baseUrl}/admin/inspection/cases?box=all`)
      await page.getByTestId('row').first().waitFor()
      await page.getByTestId('row-open').first().click()
      await page.getByTestId('case-stages').waitFor()
      const first = page.url()
      await page.keyboard.press('j')
      await page.waitForURL((url) => url.href !== first)
      await page.keyboard.press('k')
      await page.waitForURL(first)
      await picture(page, 'admin-inspection-cases')
    })
  })

  test('the leader sees who has how many and assigns an inspector [INSP-15]', async () => {
    await withDevices('desk-leader', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, leader)
      await open(page)
      await tap(page, 'case-assign')
      await pick(page, 'inspector', second.name)
      await send(page)
      assert.equal((await detail()).inspector_name, second.name)
    })
  })

  test('the inspector gives it back before claiming, and it is out of sight [INSP-17]', async () => {
    await withDevices('desk-back', { console: desktop, leader: desktop }, async ({ console: { page }, leader: { page: above } }) => {
      await operatorSignsIn(page, second)
      await open(page)
      await tap(page, 'case-send_back')
      await fill(page, 'case-text', '与当事人有利害关系，申请回避')
      await send(page)
      assert.equal((await detail()).state, 'leader_pending')
      await page.goto(`${baseUrl}/admin/inspection/cases?box=all&q=${found.case_no}`)
      await page.getByTestId('empty-state').waitFor()
      await operatorSignsIn(above, leader)
      await open(above)
      await expectText(above, 'case-notice-back', '申请回避')
      await tap(above, 'case-assign')
      await pick(above, 'inspector', inspector.name)
      await send(above)
      assert.equal((await detail()).state, 'inspector_pending')
    })
  })

  test('the inspector claims it for good, skips a node, completes the employer, and brings it to penalty and execution [INSP-16] [INSP-18] [INSP-19] [INSP-20] [INSP-22] [INSP-24] [INSP-25]', async () => {
    await withDevices('desk-inspector', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, inspector)
      await open(page)
      await step(page, 'claim', {}, '监察处置中')
      assert.equal(await page.getByTestId('case-send_back').count(), 0, 'what is claimed cannot be sent back')
      await step(page, 'investigate')
      await page.getByTestId('stage-file').and(page.locator('[data-tone=skipped]')).waitFor()
      assert.equal(await page.getByTestId('case-file').count(), 0, 'a node that was passed over is lost')
      // The result asks for the credit code first, and comes up by itself when it is there.
      await tap(page, 'case-handle')
      await page.getByTestId('case-uscc').waitFor()
      await fill(page, 'case-uscc', code)
      await tap(page, 'form-submit')
      await page.getByTestId('case-amount').waitFor()
      await fill(page, 'case-amount', '12,600.50')
      await fill(page, 'case-text', '责令限期支付，单位已支付全部工资')
      await tap(page, 'form-submit')
      await expectText(page, 'case-state', '已处理')
      await step(page, 'decide_penalty', {}, '已作处罚决定')
      assert.equal((await detail()).done_at, null, 'a penalty closes nothing by itself')
      await step(page, 'close', {}, '办结')
      await tap(page, 'case-execute')
      await page.getByText('需起诉执行').click()
      await send(page)
      await expectText(page, 'case-outcome', '12,600.50 元')
      await expectText(page, 'case-outcome', '申请执行时间')
      await picture(page, 'admin-inspection-closed')
    })
  })

  test('the course tells every step in its order, with who did it [INSP-34]', async () => {
    const it = await detail()
    const steps = ['register', 'accept', 'fail', 'take_over', 'assign', 'send_back', 'assign', 'claim', 'investigate', 'complete', 'handle', 'decide_penalty', 'close', 'execute']
    assert.deepEqual(it.timeline.map((one) => one.action), steps)
    assert.deepEqual([it.state, it.employer.uscc, it.nodes.filed_at, it.nodes.handled_amount_fen, it.nodes.execution.kind], ['closed', code, null, 1_260_050, 'court'])
    await withDevices('desk-course', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/cases/${found.id}`)
      await page.getByTestId('case-event').nth(steps.length - 1).waitFor()
      const shown = await page.getByTestId('case-event').evaluateAll((lines) => lines.map((line) => line.dataset.action))
      assert.deepEqual(shown, steps)
      await expectText(page, 'case-timeline', inspector.name)
    })
  })
})
