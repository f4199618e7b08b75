// A spreadsheet with mistakes: tried out, mended, imported; then in the library, the figures and the audit trail.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, picture, withDevices } from './harness/browser.mjs'
import { eventually } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const people = ['谭', '邱', '康', '毛'].map((surname) => inventPerson(freshName(surname)))
const HEADS = ['姓名', '证件号码', '手机号码', '民族', '政治面貌', '是否农民工', '工作单位', '用工性质', '就业状态', '入会时间']
const wrongCard = (card) => card.slice(0, -1) + (card.endsWith('0') ? '1' : '0')

function sheet({ mended }) {
  const rows = people.map((one, place) => [
    one.name, place === 1 && !mended ? wrongCard(one.idCard) : one.idCard, one.phone, '汉族', '群众', '是', '速达快递', '劳务派遣', '工人',
    place === 2 && !mended ? '2026年13月1日' : '2026-10-08'
  ])
  return Buffer.from('\ufeff' + [HEADS, ...rows].map((row) => row.join(',')).join('\r\n'), 'utf8')
}

describe('members come by spreadsheet', { concurrency: 1 }, () => {
  let session
  let counted

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    counted = await session.get('/membership/statistics/overview')
  })
  after(closeBrowser)

  async function bring(page, name, buffer) {
    await page.goto(`${baseUrl}/admin/membership/imports`)
    await page.getByTestId('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer })
    await tap(page, 'import-check')
    await page.getByTestId('import-commit').waitFor({ timeout: 30_000 })
  }

  test('the trial names line, column and reason of every mistake and writes nothing [JOIN-29]', async () => {
    await withDevices('import-trial', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, officer)
      await bring(page, '新员工.csv', sheet({ mended: false }))
      for (const place of [1, 2]) await page.getByRole('cell', { name: String(place + 2), exact: true }).first().waitFor()
      await picture(page, 'admin-import-trial')
    })
    for (const one of people) {
      assert.deepEqual((await session.get(`/membership/members?q=${encodeURIComponent(one.name)}`)).items, [])
    }
  })

  test('the mended file is imported; library, figures and audit agree [JOIN-29]', async () => {
    await withDevices('import-commit', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, officer)
      await bring(page, '新员工（改）.csv', sheet({ mended: true }))
      await tap(page, 'import-commit')
      await page.getByTestId('import-report').waitFor({ timeout: 30_000 })
      await picture(page, 'admin-import-report')
    })
    for (const one of people) {
      const { items } = await session.get(`/membership/members?q=${encodeURIComponent(one.name)}`)
      assert.equal(items.length, 1, one.name)
    }
    await eventually(() => session.get('/membership/statistics/overview'), (now) => now.members === counted.members + people.length)
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=membership.import.finished&size=20')
    assert.ok(items.some((item) => item.object_label.includes('新员工（改）') && item.actor_name === session.me.account.name))
  })
})
