// A member changes the union: asked for on the phone, confirmed by the union left behind in the console, taken up by the new one on the phone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, approveInConsole, officerSignsIn, openReview, openTodo, operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const leaving = account({ audience: 'staff', username: 'union' })
const joining = account({ audience: 'staff', username: 'joint' })
const worker = inventPerson(freshName('曾'))

describe('a member changes the union', { concurrency: 1 }, () => {
  let from
  let to
  let signedIn
  let counted

  before(async () => {
    await openBrowser()
    from = await staffSession(leaving)
    to = await staffSession(joining)
    await simulator.register(worker)
    const code = await from.post('/membership/qrcodes', { unit_id: from.me.capacity.unit.id })
    await withDevices('transfer-join', { phone, console: desktop }, async ({ phone: mobile, console }) => {
      await mobile.page.goto(`${baseUrl}/j/${code.token}`)
      await applyBySms(mobile.page, worker)
      signedIn = await mobile.context.storageState()
      await operatorSignsIn(console.page, leaving)
      await approveInConsole(console.page, worker)
      await eventually(() => rows(from), (items) => items.length === 1)
    })
    counted = await to.get('/membership/statistics/overview')
  })
  after(closeBrowser)

  const rows = async (session) => (await session.get(`/membership/members?q=${encodeURIComponent(worker.name)}`)).items

  test('the member finds the new union by name and asks for the transfer [JOIN-09] [JOIN-18]', async () => {
    await withDevices('transfer-ask', { phone: { ...phone, storageState: signedIn } }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(`${baseUrl}/m/#/packages/membership/transfer`)
      await expectText(page, 'transfer-from', from.me.capacity.unit.name)
      await fill(page, 'union-search', to.me.capacity.unit.name)
      await page.getByTestId('union-found').filter({ hasText: to.me.capacity.unit.name }).getByTestId('union-pick').first().click()
      await expectText(page, 'transfer-to', to.me.capacity.unit.name)
      await fill(page, 'transfer-reason', '换到商圈门店工作')
      await tap(page, 'transfer-next')
      await tap(page, 'transfer-confirm')
      await expectText(page, 'transfer-holder', from.me.capacity.unit.name)
      await picture(page, 'h5-transfer')
    })
    assert.equal((await rows(from))[0].status_name, '转出中')
  })

  test('the union left behind confirms in the console, the new one on the phone [JOIN-15] [JOIN-18]', async () => {
    await withDevices('transfer-out', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, leaving)
      await openReview(console.page, '/membership/transfers', worker)
      await picture(console.page, 'admin-transfer')
      await act(console.page, 'approve', { words: '会费已结清' })
      await eventually(() => to.get(`/membership/transfers?mine=true&q=${encodeURIComponent(worker.name)}`), ({ items }) => items.length === 1)
    })
    await withDevices('transfer-in', { phone }, async ({ phone: mobile }) => {
      await officerSignsIn(mobile.page, joining)
      await openTodo(mobile.page, worker)
      await act(mobile.page, 'approve')
      await eventually(() => rows(to), (items) => items.length === 1)
    })
    assert.deepEqual(await rows(from), [])
  })

  test('card, figures and audit show the new union [JOIN-18] [JOIN-26]', async () => {
    await withDevices('transfer-card', { phone: { ...phone, storageState: signedIn } }, async ({ phone: mobile }) => {
      await mobile.page.goto(`${baseUrl}/m/#/packages/membership/card`)
      await expectText(mobile.page, 'card-unit', to.me.capacity.unit.name)
    })
    await eventually(() => to.get('/membership/statistics/overview'), (now) => now.members === counted.members + 1)
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=membership.member.transferred&size=50')
    assert.equal(items.filter((item) => item.object_label.includes(worker.name)).length, 1)
  })
})
