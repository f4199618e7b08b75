// Refused with a reason: the applicant reads it, changes what is wrong and hands in again with one tap; nothing is typed twice.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, openReview, operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const worker = inventPerson(freshName('罗'))
const reason = '请先到站点登记，再提交申请'

describe('a refused application comes back', { concurrency: 1 }, () => {
  let session
  let poster
  let signedIn

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    poster = `${baseUrl}/j/${(await session.post('/membership/qrcodes', { unit_id: session.me.capacity.unit.id })).token}`
    await simulator.register(worker)
  })
  after(closeBrowser)

  const applications = async () => (await session.get(`/membership/applications?q=${encodeURIComponent(worker.name)}`)).items

  test('the officer refuses in the console and must say why [JOIN-15] [JOIN-X1]', async () => {
    await withDevices('resubmit-apply', { phone, console: desktop }, async ({ phone: mobile, console }) => {
      await mobile.page.goto(poster)
      await applyBySms(mobile.page, worker)
      signedIn = await mobile.context.storageState()
      await operatorSignsIn(console.page, officer)
      await openReview(console.page, '/membership/applications', worker)
      await act(console.page, 'reject', { testid: 'application', words: reason })
      await eventually(applications, ([one]) => one?.state === 'rejected')
    })
  })

  test('the applicant reads the reason and hands in again without typing the numbers [JOIN-X1] [JOIN-16]', async () => {
    const [{ id }] = await applications()
    await withDevices('resubmit-again', { phone: { ...phone, storageState: signedIn } }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(`${baseUrl}/m/#/packages/membership/progress?id=${id}`)
      await expectText(page, 'progress-reason', reason)
      await picture(page, 'h5-refused')
      await tap(page, 'progress-resubmit')
      await expectText(page, 'apply-reason', reason)
      await tap(page, 'apply-next')
      await tap(page, 'apply-submit')
      await page.getByTestId('apply-result').waitFor()
    })
    const states = (await applications()).map((one) => one.state).sort()
    assert.deepEqual(states, ['pending', 'rejected'])
  })

  test('this time it is approved, and audit tells both decisions [JOIN-13] [JOIN-19]', async () => {
    await withDevices('resubmit-approve', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, officer)
      await console.page.goto(`${baseUrl}/admin/membership/applications?state=pending&q=${encodeURIComponent(worker.name)}`)
      await tap(console.page, 'row-review')
      await act(console.page, 'approve', { testid: 'application' })
      await eventually(() => session.get(`/membership/members?q=${encodeURIComponent(worker.name)}`), ({ items }) => items.length === 1)
    })
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    for (const verb of ['rejected', 'approved']) {
      const { items } = await auditor.get(`/audit/records?action=membership.application.${verb}&size=50`)
      assert.equal(items.filter((item) => item.object_label.includes(worker.name)).length, 1, verb)
    }
  })
})
