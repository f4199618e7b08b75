// The clock of a case: what its pages say on the day it is accepted, and fifteen and sixteen days later.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { later } from './harness/later.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const officer = (username) => account({ audience: 'staff', username })
const [clerk, leader, grid, admin] = ['clerk', 'leader', 'grid', 'insp_admin'].map(officer)
const reporter = inventPerson(freshName('唐'))
const EMPLOYER = `${freshName('云客')}配送站`

describe('the clock of a case', { concurrency: 1 }, () => {
  let desk
  let found

  /** The row of the case in somebody's list at an address, and the case itself. */
  const listed = async (session, more = '') => (await session.get(`/inspection/cases?box=all&q=${found.case_no}${more}`)).items
  const warnings = async (session) => (await session.get('/notice/notices')).items.filter((one) => one.body.includes(found.case_no) && /期限|超时/.test(one.title))

  before(async () => {
    await openBrowser()
    desk = await staffSession(clerk)
    const { items } = await desk.get('/inspection/grids?open=true')
    found = await desk.post('/inspection/cases', {
      name: reporter.name,
      cert_no: reporter.idCard,
      phone: reporter.phone,
      companions: [],
      employer_name: EMPLOYER,
      cause: '0601',
      grid_unit_id: items.find((one) => one.name === grid.unit).grid_unit_id,
      demand: '拖欠两个月工资。',
      source: '1'
    })
    const street = await staffSession(grid)
    await street.post(`/inspection/cases/${found.id}/accept`, { version: (await desk.get(`/inspection/cases/${found.id}`)).version })
  })
  after(closeBrowser)

  test('on the day of acceptance our promise begins, and the law is counted apart [INSP-09]', async () => {
    await withDevices('clock-today', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/cases/${found.id}?box=all`)
      await expectText(page, 'clock-promise', '还剩 15 个自然日')
      await expectText(page, 'clock-promise', '不是法定期限')
      await expectText(page, 'clock-file', '第十八条')
      await picture(page, 'admin-inspection-clocks')
    })
  })

  test('on the fifteenth day it is not late and the grid is warned; from the sixteenth it is marked for grid, clerk and leader, and can still be settled [INSP-09]', async () => {
    await later(15, async (url) => {
      const back = await staffSession(clerk, url)
      const street = await staffSession(grid, url)
      const [row] = await listed(back)
      assert.deepEqual([row.overdue, row.days_left, row.lamp], [false, 0, 'yellow'])
      assert.equal((await listed(back, '&overdue=true')).length, 0)
      const told = await eventually(() => warnings(street), (some) => some.length === 1, 60)
      assert.match(told[0].title, /将到/, 'the grid is warned')
      assert.equal((await warnings(back)).length, 0, 'and nobody else')
    })
    await later(16, async (url) => {
      const sessions = await Promise.all([grid, clerk, leader].map((one) => staffSession(one, url)))
      for (const session of sessions) {
        const [row] = await listed(session, '&overdue=true')
        assert.deepEqual([row.overdue, row.days_left, row.lamp], [true, -1, 'red'])
        await eventually(() => warnings(session), (some) => some.some((one) => one.title.includes('超时')), 60)
      }
      await withDevices('clock-late', { console: desktop }, async ({ console: { page } }) => {
        await operatorSignsIn(page, grid, url)
        await page.goto(`${url}/admin/inspection/cases?box=all&overdue=true&q=${found.case_no}`)
        const row = page.getByTestId('row').filter({ hasText: found.case_no })
        await row.locator('[data-testid=case-lamp][data-lamp=red]').waitFor()
        await picture(page, 'admin-inspection-overdue')
        await row.getByTestId('row-open').click()
        await expectText(page, 'case-overdue', '超时')
        await expectText(page, 'clock-promise', '超 1 个自然日')
        await picture(page, 'admin-inspection-late')
        await tap(page, 'case-settle')
        await tap(page, 'case-mode')
        await page.locator('.el-select-dropdown__item:visible, .el-radio:visible').first().click()
        await fill(page, 'case-amount', '3600')
        await fill(page, 'case-text', '单位当场支付')
        await tap(page, 'form-submit')
        await page.getByTestId('case-dialog').waitFor({ state: 'hidden' })
      })
      const [, back] = sessions
      assert.equal((await listed(back))[0].state, 'grid_done')
      assert.equal((await listed(back, '&overdue=true')).length, 0)
    })
    assert.equal((await listed(desk))[0].state, 'grid_processing', 'the copy was another installation')
  })

  test('the administrator changes an export template and sees what it looks like [INSP-29]', async () => {
    await withDevices('clock-settings', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, admin)
      await page.goto(`${baseUrl}/admin/inspection/settings`)
      await page.getByTestId('promise-days').waitFor()
      await picture(page, 'admin-inspection-settings')
      await page.getByTestId('template-row').filter({ hasText: '区后勤标准模板' }).getByTestId('template-copy').click()
      await fill(page, 'template-name', `周报${Date.now() % 100000}`)
      await tap(page, 'column-demand')
      await expectText(page, 'template-preview', '具体诉求')
      await picture(page, 'admin-inspection-template')
      await tap(page, 'form-submit')
      await page.getByTestId('template-row').filter({ hasText: '周报' }).first().waitFor()
    })
  })

  test('the clerk exports by that template for a purpose and prints the file of the case [INSP-29]', async () => {
    await withDevices('clock-papers', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/cases?box=all&q=${found.case_no}`)
      await page.getByTestId('row').filter({ hasText: found.case_no }).waitFor()
      await tap(page, 'case-export')
      await page.getByTestId('export-template').getByText('周报').first().click()
      await fill(page, 'export-reason', '每周通报')
      await picture(page, 'admin-inspection-export')
      await tap(page, 'form-submit')
      const task = await eventually(async () => (await desk.get('/task/tasks')).items.find((one) => one.title.includes('周报')), (one) => one?.state === 'done', 30)
      assert.match(task.message, /已导出 1 个事件/)
      await page.getByTestId('row').filter({ hasText: found.case_no }).getByTestId('row-open').click()
      await tap(page, 'case-print')
      const [file] = await Promise.all([page.waitForEvent('download'), tap(page, 'case-print-masked')])
      assert.equal(file.suggestedFilename(), `案卷-${found.case_no}.pdf`)
    })
  })
})
