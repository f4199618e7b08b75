// Two people at one case at the same time, and an employer two people call by different names: at the desks, in the browser.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, withDevices } from './harness/browser.mjs'
import { inventUscc } from './harness/cases.mjs'
import { pick, send, step } from './harness/desk.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const officer = (username) => account({ audience: 'staff', username })
const [clerk, leader, inspector, grid] = ['clerk', 'leader', 'inspector', 'grid'].map(officer)
const EMPLOYER = `${freshName('云客')}外卖站点`

describe('desks that get in each other’s way', { concurrency: 1 }, () => {
  let desk
  let above
  let investigator
  const code = inventUscc()

  /** A case of 区本级 in the hands of the inspector. */
  async function assigned(person, employer) {
    const made = await desk.post('/inspection/cases', { name: person.name, cert_no: person.idCard, phone: person.phone, companions: [], employer_name: employer, cause: '0601', grid_unit_id: null, demand: '拖欠工资。', source: '1' })
    await above.post(`/inspection/cases/${made.id}/assign`, { version: 1, inspector_account_id: investigator })
    return made
  }

  before(async () => {
    await openBrowser()
    ;[desk, above] = [await staffSession(clerk), await staffSession(leader)]
    const { items } = await above.get('/inspection/inspectors')
    investigator = items.find((one) => one.name === inspector.name).account_id
  })
  after(closeBrowser)

  test('two clerks at once: the second is told, sees what the first did, and nothing is done twice [INSP-14]', async () => {
    const { items } = await desk.get('/inspection/grids?open=true')
    const street = items.find((one) => one.name === grid.unit)
    const other = items.find((one) => one.name !== grid.unit)
    const officerDesk = await staffSession(grid)
    const person = inventPerson(freshName('苏'))
    const made = await desk.post('/inspection/cases', { name: person.name, cert_no: person.idCard, phone: person.phone, companions: [], employer_name: EMPLOYER, cause: '0601', grid_unit_id: street.grid_unit_id, demand: '拖欠加班费。', source: '9' })
    await officerDesk.post(`/inspection/cases/${made.id}/accept`, { version: 1 })
    await officerDesk.post(`/inspection/cases/${made.id}/return`, { version: 2, reason: '单位不在本网格' })
    const late = { device: desktop, expected: [/409/] }
    await withDevices('desk-two', { first: desktop, second: late }, async ({ first: { page }, second: { page: slow } }) => {
      for (const one of [page, slow]) {
        await operatorSignsIn(one, clerk)
        await one.goto(`${baseUrl}/admin/inspection/cases/${made.id}?box=all`)
        await expectText(one, 'case-notice-back', '单位不在本网格')
      }
      await tap(slow, 'case-invalidate')
      await fill(slow, 'case-text', '反映情况不属实')
      await tap(page, 'case-reassign_grid')
      await pick(page, 'grid', other.name)
      await send(page)
      await expectText(page, 'case-state', '待网格接收')
      await send(slow)
      await expectText(slow, 'case-state', '待网格接收')
      assert.equal(await slow.getByTestId('case-invalidate').count(), 0, 'what cannot be done any more is not offered')
    })
    const after = await desk.get(`/inspection/cases/${made.id}`)
    assert.deepEqual([after.state, after.grid_name, after.accepted_at, after.timeline.length], ['grid_pending', other.name, null, 4])
    const gone = await officerDesk.get(`/inspection/cases?q=${made.case_no}`)
    assert.equal(gone.total, 0, 'the grid that returned it does not see it any more')
  })

  test('a result waits for the grid and the code; a code of another employer is asked about first [INSP-20] [INSP-21]', async () => {
    const bare = inventPerson(freshName('苗'))
    const alias = `${EMPLOYER}（分店）`
    const own = await staffSession(inspector)
    const first = await assigned(inventPerson(freshName('乔')), EMPLOYER)
    await own.post(`/inspection/cases/${first.id}/claim`, { version: 2 })
    await own.post(`/inspection/cases/${first.id}/complete`, { version: 3, uscc: code })
    const made = await assigned(bare, alias)
    const late = { device: desktop, expected: [/409/] }
    await withDevices('desk-complete', { console: late }, async ({ console: { page } }) => {
      await operatorSignsIn(page, inspector)
      await page.goto(`${baseUrl}/admin/inspection/cases/${made.id}`)
      await page.getByTestId('case-stages').waitFor()
      await step(page, 'claim', {}, '监察处置中')
      await expectText(page, 'case-notice-missing', '还缺统一社会信用代码、所属网格')
      await tap(page, 'case-handle')
      await fill(page, 'case-uscc', code)
      await tap(page, 'form-submit')
      await page.getByText('请选择所属网格').first().waitFor()
      await pick(page, 'grid', grid.unit)
      await tap(page, 'form-submit')
      await expectText(page, 'ask-dialog', EMPLOYER)
      await tap(page, 'ask-confirm')
      await page.getByTestId('case-amount').waitFor()
      await fill(page, 'case-amount', '0')
      await fill(page, 'case-text', '单位已当场补发')
      await send(page)
      await expectText(page, 'case-state', '已处理')
      await step(page, 'close', {}, '办结')
      assert.equal(await page.getByTestId('case-execute').count(), 0, 'nothing is carried out without a penalty')
    })
    const it = await desk.get(`/inspection/cases/${made.id}`)
    assert.deepEqual([it.state, it.employer.uscc, it.grid_name, it.nodes.handled_amount_fen, it.nodes.penalty_decided_at], ['closed', code, grid.unit, 0, null])
  })
})
