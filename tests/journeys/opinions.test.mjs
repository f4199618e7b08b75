// Before deciding, a colleague is asked: the question in the console, the opinion on the phone, the decision with whoever asked. Then somebody stands in.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, officerSignsIn, openReview, openTodo, operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, simulator } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const colleague = account({ audience: 'staff', username: 'street' })
const [first, second] = ['龚', '熊'].map((surname) => inventPerson(freshName(surname)))
const opinion = '住址与站点都在本街道，可以吸收'

describe('others have a say', { concurrency: 1 }, () => {
  let session

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    const { token } = await session.post('/membership/qrcodes', { unit_id: session.me.capacity.unit.id })
    for (const worker of [first, second]) {
      await simulator.register(worker)
      await withDevices('opinions-apply', { phone }, async ({ phone: mobile }) => {
        await mobile.page.goto(`${baseUrl}/j/${token}`)
        await applyBySms(mobile.page, worker)
      })
    }
  })
  after(closeBrowser)

  const application = async ({ name }) => {
    const { items } = await session.get(`/membership/applications?q=${encodeURIComponent(name)}`)
    return session.get(`/membership/applications/${items[0].id}`)
  }

  test('the officer asks a colleague in the console and is told that approving must wait [JOIN-15]', async () => {
    await withDevices('opinions-ask', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, officer)
      await openReview(page, '/membership/applications', first)
      await act(page, 'add_sign', { testid: 'application', person: colleague.name, words: '请看是否属于本街道' })
      await expectText(page, 'flow-asked', `等 ${colleague.name} 给意见`)
      await picture(page, 'admin-opinion-awaited')
      await tap(page, 'application-approve')
      await expectText(page, 'flow-doubts', `${colleague.name}还没有给出意见`)
    })
    assert.equal((await application(first)).state, 'pending')
  })

  test('the colleague has a to-do on the phone, gives the opinion, and decides nothing [JOIN-15]', async () => {
    await withDevices('opinions-give', { phone }, async ({ phone: { page } }) => {
      await officerSignsIn(page, colleague)
      await openTodo(page, first)
      await page.getByTestId('review-opine').waitFor()
      assert.equal(await page.getByTestId('review-approve').count(), 0)
      await picture(page, 'h5-opinion')
      await act(page, 'opine', { testid: 'review', words: opinion })
    })
    const { flow, state } = await application(first)
    assert.equal(state, 'pending')
    assert.equal(flow.steps.find(({ kind }) => kind === 'opined')?.comment, opinion)
  })

  test('the officer reads who said what and approves [JOIN-15]', async () => {
    await withDevices('opinions-decide', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, officer)
      await openReview(page, '/membership/applications', first)
      await page.getByTestId('flow-step').filter({ hasText: opinion }).filter({ hasText: colleague.name }).first().waitFor()
      await act(page, 'approve', { testid: 'application' })
      await eventually(() => application(first), ({ state }) => state === 'approved')
    })
  })

  test('somebody else decides in the officer’s name, and the course says so [JOIN-15]', async () => {
    await withDevices('opinions-delegate', { console: desktop, phone }, async ({ console, phone: mobile }) => {
      await operatorSignsIn(console.page, officer)
      await openReview(console.page, '/membership/applications', second)
      await act(console.page, 'delegate', { testid: 'application', person: colleague.name })
      await expectText(console.page, 'flow-asked', `${colleague.name} 代`)
      await picture(console.page, 'admin-delegated')
      await officerSignsIn(mobile.page, colleague)
      await openTodo(mobile.page, second)
      await act(mobile.page, 'approve', { testid: 'review' })
      await eventually(() => application(second), ({ state }) => state === 'approved')
    })
    const approved = (await application(second)).flow.steps.find(({ kind }) => kind === 'approved')
    assert.equal(approved.actor_name, colleague.name)
    assert.notEqual(approved.for_name, '')
  })
})
