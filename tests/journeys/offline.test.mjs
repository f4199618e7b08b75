// A phone on a bad network: what it knew is still there and says from when, what is written goes out once, and the app itself opens.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { closeBrowser, openBrowser, phone, withDevices } from './harness/browser.mjs'
import { eventually } from './harness/expect.mjs'
import { fill, tap } from './harness/phone.mjs'
import { person } from './harness/people.mjs'
import { baseUrl } from './harness/world.mjs'

const QUESTION = '夜班补贴怎么算'
const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/]

describe('a phone on a bad network', { concurrency: 1 }, () => {
  let member

  before(async () => {
    await openBrowser()
    member = await person('member')
  })
  after(closeBrowser)

  test('without a network the last known pages open, after a reload too; a question asked meanwhile arrives once', async () => {
    const device = { ...phone, serviceWorkers: 'allow', storageState: member.state }
    await withDevices('offline', { rider: { device, expected: NO_NETWORK } }, async ({ rider: { page, context } }) => {
      await page.goto(`${baseUrl}/m/#/packages/membership/card`)
      const number = await page.getByTestId('card-number').innerText()
      await page.goto(`${baseUrl}/m/#/packages/content/ask`)
      await page.getByTestId('ask-title').first().waitFor()
      // The app itself is kept once its worker has everything.
      await eventually(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? ''),
        (state) => state === 'activated'
      )

      await context.setOffline(true)
      await page.getByTestId('net-bar').waitFor()
      await fill(page, 'ask-title', QUESTION)
      await fill(page, 'ask-text', '连续上了五个夜班，补贴应当怎样计算？')
      await tap(page, 'ask-submit')
      await page.getByTestId('waiting-item').waitFor()

      await page.goto(`${baseUrl}/m/#/packages/membership/card`)
      await page.reload()
      await page.getByTestId('card-number').waitFor()
      assert.equal(await page.getByTestId('card-number').innerText(), number)
      assert.match(await page.getByTestId('net-bar').innerText(), /网络已断开.*显示的是.*的内容.*1 条待发送/s)

      await context.setOffline(false)
      await page.getByTestId('net-bar').waitFor({ state: 'detached' })
      const asked = async () => (await member.session.get('/content/consultations')).items.filter(({ title }) => title === QUESTION).length
      await eventually(asked, (many) => many === 1)
    })
  })
})
