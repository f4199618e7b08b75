// Long work in the background: its progress in the tray on whatever page one is, a word when it has ended, and stopping it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, withDevices } from './harness/browser.mjs'
import { eventually } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { tap } from './harness/phone.mjs'
import { account, baseUrl } from './harness/world.mjs'

const clerk = account({ audience: 'staff', username: 'union' })
const province = account({ audience: 'staff', username: 'province' })
const latest = async (who) => (await (await staffSession(who)).get('/task/tasks?size=1')).items[0]

async function orderExport(page) {
  await page.goto(`${baseUrl}/admin/membership/members`)
  await tap(page, 'members-export')
  await page.getByTestId('form-submit').and(page.locator(':enabled')).waitFor()
  await tap(page, 'form-submit')
  await page.getByTestId('toast').filter({ hasText: '已开始导出' }).waitFor()
}

describe('work in the background', { concurrency: 1 }, () => {
  before(openBrowser)
  after(closeBrowser)

  test('an export is told when it is ready, on another page, and fetched from there', async () => {
    await withDevices('task-export', { desk: { device: { ...desktop, acceptDownloads: true } } }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      await orderExport(page)
      await tap(page, 'top-inbox')
      await page.waitForURL('**/admin/inbox**')
      const done = page.getByTestId('toast').filter({ hasText: '已完成' })
      await done.waitFor({ timeout: 30_000 })
      const asked = page.waitForEvent('download')
      await done.getByTestId('toast-action').click()
      const file = readFileSync(await (await asked).path())
      assert.equal(file.subarray(0, 2).toString(), 'PK', 'a workbook')
      await tap(page, 'top-tasks')
      await page.getByTestId('task-tray').getByTestId('task').first().getByTestId('task-download').waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('task-tray').waitFor({ state: 'hidden' })
      assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-testid]')?.dataset.testid), 'top-tasks')
    })
  })

  test('a running one is stopped from the tray after a question, and leaves no file', async () => {
    await withDevices('task-cancel', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, province)
      await orderExport(page)
      await tap(page, 'top-tasks')
      const row = page.getByTestId('task-tray').getByTestId('task').first()
      await row.getByTestId('task-cancel').click()
      await tap(page, 'ask-confirm')
      await page.getByTestId('toast').filter({ hasText: '取消' }).waitFor()
      const ended = await eventually(() => latest(province), ({ state }) => state === 'cancelled', 30)
      assert.equal(ended.file_url, null)
      await page.getByTestId('toast').filter({ hasText: '已完成' }).waitFor({ timeout: 2500 }).then(() => assert.fail('a stopped task is told as done'), () => undefined)
    })
  })
})
