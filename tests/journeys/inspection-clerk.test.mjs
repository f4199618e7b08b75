// The clerk's desk of labour inspection: cases registered for others, petitions, and the employers people report.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const clerk = account({ audience: 'staff', username: 'clerk' })
const mark = `${Date.now() % 1000000}`

/** Choose from a list that drops down. */
async function pick(page, testid, name) {
  await tap(page, testid)
  await page.locator('.el-select-dropdown__item:visible').filter({ hasText: name }).first().click()
}

/** What cases and petitions have in common. */
async function tell(page, person, employer, grid) {
  await fill(page, 'reported-name', person.name)
  await fill(page, 'reported-cert', person.idCard)
  await fill(page, 'reported-phone', person.phone)
  await fill(page, 'employer-name', employer)
  await page.keyboard.press('Tab')
  await pick(page, 'reported-cause', '拖欠、克扣工资')
  await pick(page, 'reported-grid', grid)
  await fill(page, 'reported-demand', '拖欠三个月工资，要求支付')
}

describe('the desk of a district clerk', { concurrency: 1 }, () => {
  let session

  before(async () => {
    await openBrowser()
    session = await staffSession(clerk)
  })
  after(closeBrowser)

  const newest = async (q) => (await session.get(`/inspection/cases?box=all&q=${encodeURIComponent(q)}`)).items

  test('a case taken by phone goes to its grid; a second report is suggested with the first and linked to it [INSP-05] [INSP-06] [INSP-X3]', async () => {
    const person = inventPerson(freshName('申'))
    const employer = `同江建材${mark}有限公司`
    await withDevices('clerk-cases', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/cases/new`)
      await tell(page, person, employer, '街道网格')
      await pick(page, 'case-source', '12345')
      await tap(page, 'companion-add')
      await page.getByTestId('companion').getByPlaceholder('姓名').fill('同行人甲')
      await tap(page, 'form-submit')
      await expectText(page, 'registered', '待网格接收')
      const first = await page.getByTestId('registered-no').innerText()
      await tap(page, 'register-again')
      await tell(page, person, employer, '区本级')
      await expectText(page, 'duplicates', first)
      await page.getByTestId('duplicates').locator('.el-radio').filter({ hasText: first }).locator('.el-radio__inner').click()
      await tap(page, 'form-submit')
      await expectText(page, 'registered', '待领导指派')
      const second = await page.getByTestId('registered-no').innerText()
      const [found] = await newest(second)
      const detail = await session.get(`/inspection/cases/${found.id}`)
      assert.equal(detail.repeat_of.case_no, first)
      const [earlier] = await newest(first)
      assert.deepEqual([earlier.companion_count, earlier.source_name], [1, '12345/12333'])
    })
  })

  test('a petition is registered, found by the whole number that stays out of the address, handled, taken out and put back [INSP-26] [INSP-27]', async () => {
    const person = inventPerson(freshName('尹'))
    await withDevices('clerk-petitions', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/petitions/new`)
      await tell(page, person, `北岸物流${mark}有限公司`, '区本级')
      await tap(page, 'form-submit')
      await expectText(page, 'petition-state', '未处置')
      await tap(page, 'petition-edit')
      await page.getByTestId('petition-form').waitFor()
      await pick(page, 'petition-result', '当场调解和解')
      await page.getByPlaceholder('选择日期').fill('2026-01-08')
      await page.keyboard.press('Enter')
      await tap(page, 'form-submit')
      await expectText(page, 'petition-state', '已处置')
      await tap(page, 'review-close')
      await tap(page, 'petition-search')
      await fill(page, 'petition-secret', person.idCard)
      await page.locator('.el-dialog').getByTestId('form-submit').click()
      await expectText(page, 'petition-sought', person.idCard.slice(-4))
      await eventually(() => page.getByTestId('row').count(), (many) => many === 1)
      assert.ok(!page.url().includes(person.idCard))
      await page.getByTestId('row').first().click()
      await tap(page, 'petition-void')
      await fill(page, 'ask-reason', '重复登记')
      await tap(page, 'ask-confirm')
      await expectText(page, 'petition-state', '已作废')
      await tap(page, 'petition-restore')
      await expectText(page, 'petition-state', '已处置')
    })
  })

  test('two spellings are found to be one employer, whose timeline holds both, and are taken apart again', async () => {
    const [one, two] = [`西岭食品${mark}有限公司`, `西岭食品${mark}厂`]
    const grids = await session.get('/inspection/grids?open=true')
    for (const [employer, person] of [[one, inventPerson(freshName('梁'))], [two, inventPerson(freshName('秦'))]]) {
      const told = { name: person.name, cert_no: person.idCard, phone: person.phone, cause: '0601', demand: '拖欠工资', source: '1' }
      await session.post('/inspection/cases', { ...told, employer_name: employer, grid_unit_id: grids.items[0].grid_unit_id })
    }
    await withDevices('clerk-employers', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/employers?q=${encodeURIComponent(one)}`)
      await page.getByTestId('row').first().click()
      await expectText(page, 'alike', two)
      await tap(page, 'employer-absorb')
      await fill(page, 'ask-reason', '同一单位的不同写法')
      await tap(page, 'ask-confirm')
      await expectText(page, 'employer-timeline', `写作“${two}”`)
      await eventually(() => page.getByTestId('spelling').count(), (many) => many === 2)
      await tap(page, 'employer-split')
      await fill(page, 'ask-reason', '核实后是两家单位')
      await tap(page, 'ask-confirm')
      await eventually(() => page.getByTestId('spelling').count(), (many) => many === 1)
    })
  })
})
