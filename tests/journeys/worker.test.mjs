// A new-form worker's application goes up the levels: home union on the phone, street in the console, sent on to the district and the city.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PNG } from 'pngjs'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, officerSignsIn, openReview, openTodo, operatorSignsIn } from './harness/officer.mjs'
import { agree, fillApplication, fillWork, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const officers = Object.fromEntries(['union', 'street', 'district', 'city'].map((name) => [name, account({ audience: 'staff', username: name })]))
const courier = inventPerson(freshName('韩'))
const screenshot = PNG.sync.write(Object.assign(new PNG({ width: 320, height: 480 }), { data: Buffer.alloc(320 * 480 * 4, 180) }))

describe('a new-form worker goes up the levels', { concurrency: 1 }, () => {
  const sessions = {}
  let poster
  let before27

  before(async () => {
    await openBrowser()
    for (const [name, officer] of Object.entries(officers)) sessions[name] = await staffSession(officer)
    const unit = sessions.union.me.capacity.unit
    const code = await sessions.union.post('/membership/qrcodes', { unit_id: unit.id, form_kind: 'new_form' })
    poster = `${baseUrl}/j/${code.token}`
    await simulator.register(courier)
    before27 = await sessions.city.get('/membership/statistics/new-form')
  })
  after(closeBrowser)

  const waits = async (name) => {
    const { items } = await sessions[name].get(`/membership/applications?state=pending&mine=true&q=${encodeURIComponent(courier.name)}`)
    return items.length
  }

  test('the courier fills the full form in steps, with an order screenshot [JOIN-07] [JOIN-34]', async () => {
    await withDevices('worker-apply', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(poster)
      await tap(page, 'landing-apply')
      await agree(page)
      await fillApplication(page, courier, { code: true })
      await tap(page, 'worker-next')
      await fillWork(page, { city: '青禾市', area: '蒲坞区', picture: screenshot })
      await picture(page, 'h5-worker-confirm')
      await tap(page, 'worker-submit')
      await page.getByTestId('apply-result').waitFor()
    })
    assert.equal(await waits('union'), 1)
  })

  test('the home union approves on the phone, and the street has it next [JOIN-12] [JOIN-14]', async () => {
    await withDevices('worker-first', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, officers.union)
      await openTodo(page, courier)
      await expectText(page, 'review-name', courier.name)
      await act(page, 'approve', { testid: 'review', words: '本站骑手，情况属实' })
      await eventually(() => waits('street'), (many) => many === 1)
    })
    assert.equal(await waits('union'), 0)
  })

  test('the street sends it on to the district, the district to the city; each step says who, when, why and from where [JOIN-12] [JOIN-15]', async () => {
    for (const [name, above, why] of [['street', 'district', '涉及跨街道从业，请区总审核'], ['district', 'city', '平台总部在市里，请市总审核']]) {
      await withDevices(`worker-${name}`, { console: desktop }, async ({ console }) => {
        await operatorSignsIn(console.page, officers[name])
        await openReview(console.page, '/membership/applications', courier)
        await act(console.page, 'escalate', { testid: 'application', words: why })
        await eventually(() => waits(above), (many) => many === 1)
      })
      assert.equal(await waits(name), 0)
    }
    const [{ id }] = (await sessions.city.get(`/membership/applications?q=${encodeURIComponent(courier.name)}`)).items
    const { steps } = await sessions.city.get(`/membership/applications/${id}/flow`)
    const sent = steps.filter((step) => step.kind === 'escalated')
    assert.equal(sent.length, 2)
    for (const step of sent) for (const fact of ['actor_name', 'at', 'comment', 'from_unit_name', 'to_unit_name']) assert.ok(step[fact], `${fact} is told`)
  })

  test('the city approves; membership, figures by occupation and audit agree [JOIN-15] [JOIN-19] [JOIN-27]', async () => {
    await withDevices('worker-city', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, officers.city)
      await openReview(page, '/membership/applications', courier)
      await picture(page, 'admin-review-levels')
      await act(page, 'approve', { testid: 'application' })
      await eventually(() => sessions.city.get(`/membership/members?q=${encodeURIComponent(courier.name)}`), ({ items }) => items.length === 1)
      await eventually(() => sessions.city.get('/membership/statistics/new-form'), (now) => now.total === before27.total + 1)
      await page.goto(`${baseUrl}/admin/membership/statistics/new-form`)
      await page.getByText('按职业类别').first().waitFor()
      await picture(page, 'admin-statistics-new-form')
    })
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=membership.application.escalated&size=50')
    assert.ok(items.filter((item) => item.object_label.includes(courier.name)).length >= 2)
  })
})
