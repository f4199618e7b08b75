// Articles for everybody, questions to the union, and the way there: through the desk and the phone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, fill, tap } from './harness/phone.mjs'
import { account, baseUrl, inventPerson, joinUrl, simulator } from './harness/world.mjs'

const PICTURE = { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }
const HERE = { permissions: ['geolocation'], geolocation: { longitude: 119.93, latitude: 31.77 } }
const asker = inventPerson('沈听澜')
const officer = account({ audience: 'staff', username: 'union' })

/** Opens the file chooser behind a control and gives it the picture. */
async function choosePicture(page, control) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), control.click()])
  await chooser.setFiles(PICTURE)
}

/** Every picture under the control has really arrived. */
const arrived = (control) =>
  eventually(
    () => control.locator('img').evaluateAll((found) => found.map((one) => one.naturalWidth)),
    (widths) => widths.length > 0 && widths.every((width) => width > 0)
  )

describe('articles, questions and the way to the union', { concurrency: 1 }, () => {
  let session
  let signedIn

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    await simulator.register(asker)
  })
  after(closeBrowser)

  test('an editor writes an article with a picture; whoever opens the phone pages reads it [JOIN-23]', async () => {
    await withDevices('article', { desk: desktop, phone }, async ({ desk, phone: mobile }) => {
      const title = `会员的权利 ${Date.now() % 100000}`
      await operatorSignsIn(desk.page, account({ audience: 'staff', username: 'district' }))
      await desk.page.goto(`${baseUrl}/admin/content/articles/new`)
      await fill(desk.page, 'article-title', title)
      await desk.page.getByTestId('article-editor').click()
      await desk.page.keyboard.type('会员有选举权、被选举权和表决权。')
      await choosePicture(desk.page, desk.page.locator('.ql-image'))
      await desk.page.locator('.ql-editor img').waitFor()
      await tap(desk.page, 'form-submit')
      await tap(desk.page, 'article-publish')
      await desk.page.locator('.el-dialog').getByTestId('form-submit').click()
      await desk.page.getByTestId('article-withdraw').waitFor()
      await mobile.page.goto(`${baseUrl}/m/#/packages/content/articles?column=rights`)
      await mobile.page.getByTestId('article').filter({ hasText: title }).click()
      await expectText(mobile.page, 'article-body', '被选举权和表决权')
      await arrived(mobile.page.getByTestId('article-body'))
    })
  })

  test('who is no member yet is told that questions are for members, and asks once the union has let them in [JOIN-22] [JOIN-30]', async () => {
    await withDevices('asking', { phone, desk: desktop }, async ({ phone: mobile, desk }) => {
      const { page } = mobile
      await page.goto(joinUrl)
      await applyBySms(page, asker)
      await page.goto(`${baseUrl}/m/#/packages/content/ask`)
      await page.getByTestId('feature-member').waitFor()
      const [waiting] = (await session.get(`/membership/applications?state=pending&q=${encodeURIComponent(asker.name)}`)).items
      await session.post(`/membership/applications/${waiting.id}/approve`, { version: waiting.version, comment: '' })
      await page.reload()
      await fill(page, 'ask-title', '年休假怎么算')
      await fill(page, 'ask-text', '入职两年，今年能休几天？')
      await choosePicture(page, page.getByTestId('ask-pictures-add'))
      await arrived(page.getByTestId('ask-pictures'))
      await eventually(() => page.getByText('上传中…').count(), (many) => many === 0)
      await tap(page, 'ask-submit')
      await expectText(page, 'consultation-state', '待回复')
      await arrived(page.getByTestId('message').first())
      const id = new URL(page.url().replace('#/', '')).searchParams.get('id')

      await operatorSignsIn(desk.page, officer)
      await desk.page.goto(`${baseUrl}/admin/content/consultations/${id}`)
      await expectText(desk.page, 'messages', '今年能休几天')
      await fill(desk.page, 'reply-text', '满一年不满十年，每年五天。')
      await tap(desk.page, 'consultation-reply')
      await expectText(desk.page, 'messages', '每年五天')

      await page.goto(`${baseUrl}/m/#/packages/content/consultations`)
      await page.getByTestId('consultation').filter({ hasText: '年休假怎么算' }).click()
      await expectText(page, 'consultation-state', '已回复')
      assert.match(await page.getByTestId('message').last().innerText(), /每年五天/)
      signedIn = await mobile.context.storageState()
    })
  })

  test('the phone says how far the union is and leads there; without a position it leads there too [JOIN-25]', async () => {
    const kinds = { near: { ...phone, ...HERE, storageState: signedIn }, unknown: { ...phone, storageState: signedIn } }
    await withDevices('place', kinds, async ({ near, unknown }) => {
      for (const device of [near, unknown]) {
        await device.page.goto(`${baseUrl}/m/#/packages/org/place`)
        await device.page.getByTestId('place-address').waitFor()
        await tap(device.page, 'place-locate')
        const consent = device.page.getByTestId('consent-agree')
        if (await consent.isVisible().catch(() => false)) await consent.click()
        await tap(device.page, 'location-confirm')
      }
      await expectText(near.page, 'place-distance', '公里')
      await eventually(() => unknown.page.locator('[data-testid="place-denied"], [data-testid="place-unavailable"]').count(), (many) => many === 1)
      assert.ok(await unknown.page.getByTestId('place-go').isVisible())
    })
  })
})
