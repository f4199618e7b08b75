// A person's rights over their own data: see it, take it along, have it put right, refuse, and close the account for good.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { later } from './harness/later.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, choose, fill, tap } from './harness/phone.mjs'
import { account, baseUrl, inventPerson, joinUrl, simulator } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const worker = inventPerson('沈知微')
const RIGHT_NAME = '沈知薇'

describe('my data on the phone', { concurrency: 1 }, () => {
  before(async () => {
    await openBrowser()
    await simulator.register(worker)
  })
  after(closeBrowser)

  test('who refuses still browses, and the page of privacy opens without an account', async () => {
    await withDevices('guest', { phone }, async ({ phone: { page } }) => {
      const calls = []
      page.on('request', (request) => request.url().includes('/api/v1/member/') && calls.push(request.url()))
      await page.goto(`${baseUrl}/m/#/packages/account/privacy`)
      await tap(page, 'privacy-sign-in')
      await tap(page, 'consent-refuse')
      await page.getByTestId('privacy-guest').waitFor()
      await tap(page, 'privacy-consents')
      await expectText(page, 'consent-state-privacy', '未同意')
      await page.goto(`${baseUrl}/m/#/pages/services/index`)
      await page.getByTestId('consent-sheet').waitFor({ state: 'detached' })
      assert.deepEqual(calls, [], 'nothing was asked about a person who agreed to nothing')
    })
  })

  test('a member sees, takes along and corrects their data, and closes the account [SEC-X5] [SYS-X4]', async () => {
    await withDevices('rights', { phone, desk: desktop }, async ({ phone: { page }, desk }) => {
      await page.goto(joinUrl)
      await applyBySms(page, worker)
      const session = await staffSession(officer)
      const [waiting] = (await session.get(`/membership/applications?state=pending&q=${encodeURIComponent(worker.name)}`)).items
      await session.post(`/membership/applications/${waiting.id}/approve`, { version: waiting.version, comment: '' })

      await page.goto(`${baseUrl}/m/#/pages/me/index`)
      await tap(page, 'me-privacy')
      await tap(page, 'privacy-data')
      await tap(page, 'holding-open-identity')
      await expectText(page, 'holding-identity', worker.idCard.slice(-4))
      assert.ok(!(await page.content()).includes(worker.idCard), 'the whole number stands on no screen')
      await tap(page, 'copy-json')
      await page.getByTestId('copy-open').first().waitFor({ timeout: 30_000 })

      await page.goto(`${baseUrl}/m/#/packages/account/request`)
      await choose(page, 'ask-field', '姓名')
      await fill(page, 'ask-wanted', RIGHT_NAME)
      await fill(page, 'ask-reason', '身份证上是这个字')
      await tap(page, 'ask-submit')
      await expectText(page, 'asked-state', '办理中')

      await operatorSignsIn(desk.page, officer)
      await desk.page.goto(`${baseUrl}/admin/privacy/requests?q=${encodeURIComponent(worker.name)}`)
      await desk.page.getByTestId('row').first().click()
      await tap(desk.page, 'privacy-agree')
      await fill(desk.page, 'ask-reason', '已核对证件原件并更正')
      await tap(desk.page, 'ask-confirm')
      await eventually(
        async () => (await session.get(`/membership/members?q=${encodeURIComponent(RIGHT_NAME)}`)).total,
        (many) => many === 1
      )
      await page.reload()
      await expectText(page, 'asked-state', '已办结')
      await expectText(page, 'asked-answer', '已核对证件原件')

      await page.goto(`${baseUrl}/m/#/packages/account/close`)
      await expectText(page, 'close-kept', '不等于退会')
      await tap(page, 'close-understood')
      await tap(page, 'close-submit')
      await tap(page, 'close-confirm')
      await expectText(page, 'close-cooling', '冷静期')
      await tap(page, 'close-keep')
      await tap(page, 'close-understood')
      await tap(page, 'close-submit')
      await tap(page, 'close-confirm')
      await page.getByTestId('close-cooling').waitFor()

      await later(8, async (url) => {
        await eventually(
          async () => {
            await page.goto(`${url}/m/#/packages/account/profile`)
            await page.reload()
            return page.getByText('登录后查看我的信息').waitFor({ timeout: 3000 }).then(() => true, () => false)
          },
          (gone) => gone,
          60
        )
        const then = await staffSession(officer, url)
        const [member] = (await then.get(`/membership/members?q=${encodeURIComponent(RIGHT_NAME)}`)).items
        assert.ok(member, 'the membership stays with the union')
      })
    })
  })
})
