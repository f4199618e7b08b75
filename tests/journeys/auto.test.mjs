// Automatic review: switched on by the union, a matching application is a membership at once; switched off, the same waits for a person.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'joint' })
const matched = inventPerson(freshName('沈'))
const unknown = inventPerson(freshName('郑'))
const later = inventPerson(freshName('高'))

describe('automatic review', { concurrency: 1 }, () => {
  let session
  let poster

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    const code = await session.post('/membership/qrcodes', { unit_id: session.me.capacity.unit.id })
    poster = `${baseUrl}/j/${code.token}`
    for (const person of [matched, later]) await simulator.register(person)
  })
  after(closeBrowser)

  const found = async (person) => (await session.get(`/membership/applications?q=${encodeURIComponent(person.name)}`)).items[0]

  async function setAutoReview(page) {
    await page.goto(`${baseUrl}/admin/membership/auto-review`)
    await page.getByTestId('auto-review-enabled').click()
    await tap(page, 'form-submit')
    await page.getByTestId('ask-confirm').click({ timeout: 5000 }).catch(() => undefined)
  }

  async function applies(name, person) {
    await withDevices(name, { phone }, async ({ phone: mobile }) => {
      await mobile.page.goto(poster)
      await applyBySms(mobile.page, person)
      await tap(mobile.page, 'result-progress')
      await mobile.page.getByTestId('progress-state').waitFor()
      await eventually(() => mobile.page.getByTestId('progress-state').first().innerText(), (text) => text.length > 0)
    })
  }

  test('the officer tries the conditions on the past and switches it on [JOIN-11]', async () => {
    await withDevices('auto-on', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, officer)
      await page.goto(`${baseUrl}/admin/membership/auto-review`)
      await tap(page, 'trial-run')
      await page.getByText(/最近 \d+ 天没有符合|会自动通过/).first().waitFor()
      await picture(page, 'admin-auto-review')
      await setAutoReview(page)
      await expectText(page, 'auto-review-state', '已启用')
    })
  })

  test('who meets every condition is a member at once, marked so; who does not waits for an officer [JOIN-08] [JOIN-11]', async () => {
    await applies('auto-pass', matched)
    const passed = await found(matched)
    assert.equal(passed.state, 'approved')
    assert.equal(passed.auto_reviewed, true)
    const members = await session.get(`/membership/members?q=${encodeURIComponent(matched.name)}`)
    assert.equal(members.items.length, 1)
    await applies('auto-manual', unknown)
    assert.equal((await found(unknown)).state, 'pending')
    await withDevices('auto-evidence', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, officer)
      await console.page.goto(`${baseUrl}/admin/membership/applications/${passed.id}`)
      await console.page.getByTestId('flow-evidence').first().waitFor()
      await picture(console.page, 'admin-auto-evidence')
    })
  })

  test('switched off, the same application waits for a person [JOIN-11]', async () => {
    await withDevices('auto-off', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, officer)
      await setAutoReview(console.page)
      await expectText(console.page, 'auto-review-state', '未启用')
    })
    await applies('auto-later', later)
    assert.equal((await found(later)).state, 'pending')
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=membership.auto_review.changed&size=20')
    assert.equal(items.filter((item) => item.actor_name === session.me.account.name).length, 2)
  })
})
