// Every other way in: the full form of new-form workers, a union found without a code, a link passed on, and once more after a refusal.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { agree, applyBySms, fill, fillApplication, tap } from './harness/phone.mjs'
import { account, baseUrl, inventPerson, simulator } from './harness/world.mjs'

const district = account({ audience: 'staff', username: 'district' })
const union = account({ audience: 'staff', username: 'union' })
const province = account({ audience: 'staff', username: 'province' })
const courier = inventPerson('顾行舟')
const clerk = inventPerson('许知远')
const friend = inventPerson('苏小棠')
// A picture of one pixel: what is in it is no matter here.
const SHOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

describe('a worker applies by every other way', { concurrency: 1 }, () => {
  let office
  let home
  let code

  before(async () => {
    await openBrowser()
    office = await staffSession(district)
    home = await staffSession(union)
    for (const person of [courier, clerk, friend]) await simulator.register(person)
    code = await office.post('/membership/qrcodes', { unit_id: office.me.capacity.unit.id, form_kind: 'new_form' })
  })
  after(closeBrowser)

  /** Opens a select and takes the option with this name, or the first. */
  async function choose(page, testid, name) {
    await tap(page, testid)
    const options = page.getByTestId(`${testid}-option`)
    await (name ? options.filter({ hasText: name }).first() : options.first()).click()
  }

  async function addScreenshot(page) {
    const chooser = page.waitForEvent('filechooser')
    await tap(page, 'screenshots-add')
    const sent = page.waitForResponse((reply) => reply.url().includes('/file/files') && reply.request().method() === 'POST')
    await (await chooser).setFiles({ name: 'order.png', mimeType: 'image/png', buffer: SHOT })
    assert.equal((await sent).status(), 201)
  }

  const review = async (session, person) => {
    const { items } = await session.get(`/membership/applications?state=pending&q=${encodeURIComponent(person.name)}`)
    return session.get(`/membership/applications/${items[0].id}`)
  }

  test('the joining zone leads to every way in [JOIN-04]', async () => {
    await withDevices('zone', { phone }, async ({ phone: { page } }) => {
      await page.goto(`${baseUrl}/m/#/packages/membership/zone`)
      for (const key of ['scan', 'self', 'worker', 'transfer', 'knowledge', 'progress']) await page.getByTestId(`zone-${key}`).waitFor()
      await picture(page, 'h5-zone')
      const leads = { self: 'membership/unions', transfer: 'membership/transfer', knowledge: 'content/articles', progress: 'membership/applications', worker: 'membership/worker' }
      for (const [key, path] of Object.entries(leads)) {
        await page.goto(`${baseUrl}/m/#/packages/membership/zone`)
        await tap(page, `zone-${key}`)
        await page.waitForURL(`**/${path}**`)
      }
      await page.getByTestId('consent-sheet').waitFor()
    })
  })

  test('a courier fills in the full form with an order screenshot, and finds the draft again [JOIN-07] [JOIN-33] [JOIN-X3]', async () => {
    await withDevices('worker', { phone }, async ({ phone: { page } }) => {
      await page.goto(code.url)
      await expectText(page, 'landing-unit', office.me.capacity.unit.name)
      await tap(page, 'landing-apply')
      await agree(page)
      await fillApplication(page, courier, { code: true })
      await tap(page, 'worker-next')
      await choose(page, 'field-occupation', '快递员')
      await choose(page, 'field-platform', '快递企业')
      await choose(page, 'field-industry', '邮政业')
      await fill(page, 'field-employer', '云上速运有限公司')
      await picture(page, 'h5-worker-work')
      await tap(page, 'worker-next')
      await choose(page, 'field-city')
      await choose(page, 'field-area')
      await picture(page, 'h5-worker-place')
      await tap(page, 'worker-next')
      await addScreenshot(page)
      await page.reload()
      await page.getByTestId('screenshots-item').waitFor()
      await tap(page, 'screenshots-remove')
      await addScreenshot(page)
      await picture(page, 'h5-worker-proof')
      await tap(page, 'worker-next')
      await page.getByTestId('worker-confirm').waitFor()
      await picture(page, 'h5-worker-confirm')
      await tap(page, 'worker-submit')
      await page.getByTestId('apply-result').waitFor()
    })
  })

  test('the officer sees the work and the screenshot before deciding [JOIN-07]', async () => {
    await withDevices('worker-review', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, province)
      const found = await (await staffSession(province)).get(`/membership/applications?state=pending&q=${encodeURIComponent(courier.name)}`)
      await page.goto(`${baseUrl}/admin/membership/applications/${found.items[0].id}`)
      await page.getByTestId('order-screenshot').first().waitFor()
      await expectText(page, 'review-drawer', '云上速运有限公司')
      await picture(page, 'admin-new-form-review')
    })
  })

  test('a worker without a code finds the union, hands in three fields, and once more after a refusal [JOIN-09] [JOIN-10] [JOIN-X1]', async () => {
    await withDevices('self', { phone }, async ({ phone: { page } }) => {
      await page.goto(`${baseUrl}/m/#/packages/membership/unions`)
      await fill(page, 'union-search', home.me.capacity.unit.name.slice(0, 12))
      await page.getByTestId('union-found').first().waitFor()
      await picture(page, 'h5-unions')
      await page.getByTestId('union-found').filter({ hasText: home.me.capacity.unit.name }).first().getByTestId('union-pick').click()
      await tap(page, 'unions-unit')
      await agree(page)
      await fillApplication(page, clerk, { code: true })
      await tap(page, 'apply-next')
      await tap(page, 'apply-submit')
      await page.getByTestId('apply-result').waitFor()
      const waiting = await review(home, clerk)
      assert.equal(waiting.source, 'self')
      await home.post(`/membership/applications/${waiting.id}/reject`, { version: waiting.version, reason: '请填写现在使用的手机号' })
      await page.goto(`${baseUrl}/m/#/packages/membership/progress?id=${waiting.id}`)
      await expectText(page, 'progress-reason', '请填写现在使用的手机号')
      await tap(page, 'progress-resubmit')
      await page.getByTestId('apply-before').waitFor()
      await picture(page, 'h5-again')
      await tap(page, 'apply-next')
      await tap(page, 'apply-submit')
      await page.getByTestId('apply-result').waitFor()
      assert.equal((await review(home, clerk)).cert_tail, clerk.idCard.slice(-4))
    })
  })

  test('a link passed on lands at the same union and counts as shared [JOIN-03]', async () => {
    const own = await home.post('/membership/qrcodes', { unit_id: home.me.capacity.unit.id })
    await withDevices('shared', { phone }, async ({ phone: { page } }) => {
      await page.goto(own.share_url)
      await expectText(page, 'landing-unit', home.me.capacity.unit.name)
      await page.getByTestId('share-join').waitFor()
      await picture(page, 'h5-landing-shared')
      await applyBySms(page, friend)
    })
    const counted = await home.get(`/membership/qrcodes/${own.id}`)
    assert.deepEqual([counted.share_scan_count, counted.share_application_count], [1, 1])
  })

  test('the union above closes and opens joining; the code says so meanwhile [JOIN-35]', async () => {
    await withDevices('pilots', { console: desktop, phone: { device: phone, expected: [/status of 404/] } }, async ({ console, phone: mobile }) => {
      await operatorSignsIn(console.page, district)
      await console.page.goto(`${baseUrl}/admin/membership/pilots?q=${encodeURIComponent(home.me.capacity.unit.name)}`)
      await tap(console.page, 'pilot-switch')
      await tap(console.page, 'form-submit')
      await expectText(console.page, 'pilot-state', '未开通')
      await picture(console.page, 'admin-pilots')
      const [own] = (await home.get('/membership/qrcodes?state=active&sort=-id&size=1')).items
      await mobile.page.goto(own.url)
      await mobile.page.getByTestId('landing-not_open').waitFor()
      await picture(mobile.page, 'h5-not-open')
      // another code opened in the same tab changes only what follows the #
      await mobile.page.goto(`${baseUrl}/m/#/packages/membership/landing?t=nobody-printed-this`)
      await mobile.page.getByTestId('landing-unknown').waitFor()
      await tap(console.page, 'pilot-switch')
      await tap(console.page, 'form-submit')
      await expectText(console.page, 'pilot-state', '已开通')
    })
  })

  test('codes are renewed with their counts kept, and the form asks what the top union adds [JOIN-X6] [JOIN-07]', async () => {
    await withDevices('codes', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, province)
      await page.goto(`${baseUrl}/admin/membership/qrcodes?form_kind=new_form&sort=-created_at`)
      await tap(page, 'qrcode-poster')
      await page.getByTestId('poster-image').waitFor()
      await picture(page, 'admin-qrcode-new-form')
      await tap(page, 'qrcode-renew')
      await fill(page, 'ask-reason', '海报丢失')
      await tap(page, 'ask-confirm')
      await page.getByText('新的入会码已生成').waitFor()
      assert.equal((await office.get(`/membership/qrcodes/${code.id}`)).state, 'revoked')
      await page.goto(`${baseUrl}/admin/membership/join-form`)
      await page.getByTestId('join-form').waitFor()
      await picture(page, 'admin-join-form')
    })
  })
})
