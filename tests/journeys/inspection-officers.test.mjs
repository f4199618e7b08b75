// The other ways a case goes in an officer's hand on the phone: settled, given back for other reasons, sent back to the leader.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, openBrowser, phone, withDevices } from './harness/browser.mjs'
import { answer, askStep, openCaseTodo, stepOnPhone } from './harness/cases.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { officerSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const who = (username) => account({ audience: 'staff', username })
const small = { ...phone, viewport: { width: 320, height: 640 } }

describe('cases in the hand of an officer', { concurrency: 1 }, () => {
  const desk = {}

  before(async () => {
    await openBrowser()
    for (const name of ['clerk', 'leader', 'inspector', 'inspector2', 'grid']) desk[name] = await staffSession(who(name))
  })
  after(closeBrowser)

  /** A case as the clerk writes it down; in the grid's hands when `accepted`. */
  async function registered(gridUnitId, { accepted = false } = {}) {
    const { name, idCard, phone: number } = inventPerson(freshName('邬'))
    const body = { name, cert_no: idCard, phone: number, source: '9', employer_name: `${freshName('澄湖')}餐饮（示例）有限公司`, cause: '0601', grid_unit_id: gridUnitId, demand: '拖欠工资三千元，要求支付' }
    const made = await desk.clerk.post('/inspection/cases', body)
    if (accepted) await desk.grid.post(`/inspection/cases/${made.id}/accept`, { version: (await desk.clerk.get(`/inspection/cases/${made.id}`)).version })
    return made
  }

  test('settled on a small phone: way, amount and note are asked for, then it is done for good [INSP-08]', async () => {
    const made = await registered(desk.grid.me.capacity.unit.id)
    await withDevices('officers-settle', { phone: small }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('grid'))
      await openCaseTodo(page, made.case_no)
      await stepOnPhone(page, 'accept')
      await askStep(page, 'settle')
      await page.getByTestId('choice-option').first().waitFor()
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'choice-mode-error', '请选择成功方式')
      await expectText(page, 'case-money-error', '请填写')
      await answer(page, { choice: '达成调解协议', money: '3000', note: '双方签了协议，三日内付清' })
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'case-state', '网格办结')
      await expectText(page, 'case-outcome', '3,000 元')
      await page.getByTestId('case-back').waitFor()
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
    })
    const it = await desk.clerk.get(`/inspection/cases/${made.id}`)
    assert.equal(it.settle.amount_fen, 300000)
  })

  test('given back for other reasons: the officer finds it no more, neither in the list nor by its address [INSP-11]', async () => {
    const made = await registered(desk.grid.me.capacity.unit.id, { accepted: true })
    await withDevices('officers-return', { phone: { device: phone, expected: [/404/] } }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, who('grid'))
      await openCaseTodo(page, made.case_no)
      await askStep(page, 'return')
      await tap(page, 'case-sheet-confirm')
      await expectText(page, 'case-sheet', '请填写退回理由')
      await tap(page, 'case-preset-0')
      await tap(page, 'case-sheet-confirm')
      await page.waitForURL('**/pages/approval/index**')
      await tap(page, 'open-cases')
      await tap(page, 'cases-all')
      await fill(page, 'cases-search', made.case_no)
      await expectText(page, 'cases-empty', '没有找到')
      await page.goto(`${baseUrl}/m/#/packages/officer/case?id=${made.id}`)
      await expectText(page, 'case-gone', '没有找到这个事件')
    })
    assert.equal((await desk.clerk.get(`/inspection/cases/${made.id}`)).state, 'grid_returned')
  })

  test('sent back before claiming: it leaves the inspector, and the leader gives it to another one [INSP-17]', async () => {
    const made = await registered(null)
    await withDevices('officers-send-back', { leader: phone, inspector: phone }, async ({ leader, inspector }) => {
      await officerSignsIn(leader.page, who('leader'))
      await openCaseTodo(leader.page, made.case_no)
      await stepOnPhone(leader.page, 'assign', { choice: desk.inspector.me.account.name })
      await officerSignsIn(inspector.page, who('inspector'))
      await openCaseTodo(inspector.page, made.case_no)
      await stepOnPhone(inspector.page, 'send_back', { note: '与当事人有利害关系，申请回避' })
      await inspector.page.waitForURL('**/pages/approval/index**')
      assert.equal((await desk.inspector.get(`/inspection/cases?q=${made.case_no}`)).total, 0)

      await leader.page.goBack()
      await leader.page.waitForURL('**/pages/approval/index**')
      await openCaseTodo(leader.page, made.case_no)
      await expectText(leader.page, 'case-entry', '退回领导')
      await stepOnPhone(leader.page, 'assign', { choice: desk.inspector2.me.account.name })
    })
    await eventually(() => desk.inspector2.get(`/inspection/cases?box=mine&q=${made.case_no}`), ({ total }) => total === 1)
  })
})
