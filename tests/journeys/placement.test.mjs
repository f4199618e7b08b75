// Nobody's employee: without a code and without a union a courier still applies; the federation gives him to the joint union.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PNG } from 'pngjs'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, openReview, operatorSignsIn } from './harness/officer.mjs'
import { agree, fillApplication, fillWork, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const district = account({ audience: 'staff', username: 'district' })
const joint = account({ audience: 'staff', username: 'joint' })
const worker = inventPerson(freshName('彭'))
const screenshot = PNG.sync.write(Object.assign(new PNG({ width: 320, height: 480 }), { data: Buffer.alloc(320 * 480 * 4, 200) }))

describe('a worker without a union of his own', { concurrency: 1 }, () => {
  let above
  let target
  let application

  before(async () => {
    await openBrowser()
    above = await staffSession(district)
    target = (await staffSession(joint)).me.capacity.unit
    await simulator.register(worker)
  })
  after(closeBrowser)

  const found = async () => (await above.get(`/membership/applications?q=${encodeURIComponent(worker.name)}`)).items[0]

  test('applies by where he works, from the joining zone [JOIN-04] [JOIN-10] [JOIN-20]', async () => {
    await withDevices('placement-apply', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(`${baseUrl}/m/#/packages/membership/zone`)
      await page.getByTestId('zone-unions').or(page.getByTestId('zone-apply')).or(page.getByTestId('zone-self')).first().waitFor()
      await picture(page, 'h5-zone')
      await page.getByTestId('zone-unions').or(page.getByTestId('zone-apply')).or(page.getByTestId('zone-self')).first().click()
      await tap(page, 'unions-worker')
      await agree(page)
      await fillApplication(page, worker, { code: true })
      await tap(page, 'worker-next')
      await fillWork(page, { city: '青禾市', area: '蒲坞区', picture: screenshot, employer: '没有登记的配送站' })
      await tap(page, 'worker-submit')
      await page.getByTestId('apply-result').waitFor()
    })
    application = await eventually(found, (one) => one !== undefined)
    assert.equal(application.state, 'pending')
  })

  test('stands in the list of those without a union, and is given to the joint union [JOIN-20]', async () => {
    await withDevices('placement-assign', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, district)
      await page.goto(`${baseUrl}/admin/membership/placements?q=${encodeURIComponent(worker.name)}`)
      await page.getByTestId('row').filter({ hasText: worker.name }).getByTestId('row-assign').click()
      await tap(page, 'assign-unit')
      await page.getByTestId('unit-search').locator('input').or(page.locator('input[data-testid="unit-search"]')).first().fill(target.name)
      await page.getByTestId('unit-option').filter({ hasText: target.name }).first().click()
      await tap(page, 'form-submit')
      await eventually(found, (one) => one.unit.name === target.name)
      await picture(page, 'admin-placements')
    })
  })

  test('whoever decides approves, and the member belongs to the joint union [JOIN-19] [JOIN-20]', async () => {
    for (let level = 0; level < 4 && (await found()).state === 'pending'; level += 1) {
      const holder = (await found()).current_unit.name
      const username = ['federation', 'district', 'city', 'joint', 'street', 'province'].find((name) => account({ audience: 'staff', username: name }).unit === holder)
      assert.ok(username, `nobody to act for ${holder}`)
      await withDevices(`placement-${username}`, { console: desktop }, async ({ console }) => {
        await operatorSignsIn(console.page, account({ audience: 'staff', username }))
        await openReview(console.page, '/membership/applications', worker)
        await act(console.page, 'approve', { testid: 'application' })
        await eventually(found, (one) => one.state === 'approved' || one.current_unit?.name !== holder)
      })
    }
    const { items } = await above.get(`/membership/members?q=${encodeURIComponent(worker.name)}`)
    assert.equal(items[0].unit.name, target.name)
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const told = await auditor.get('/audit/records?action=membership.application.assigned&size=50')
    assert.equal(told.items.filter((item) => item.object_label.includes(worker.name)).length, 1)
  })
})
