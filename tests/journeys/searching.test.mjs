// Finding people and pages by keyboard from anywhere, and filters that are kept: for oneself, on every desk, and to be sent.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, withDevices } from './harness/browser.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { person } from './harness/people.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const stranger = account({ audience: 'staff', username: 'joint' })
const TITLE = `近期入会 ${Date.now() % 100_000}`

const hit = (page, words) => page.getByTestId('palette-hit').filter({ hasText: words }).first()
const focused = (page) => page.evaluate(() => document.activeElement?.dataset.testid ?? document.activeElement?.tagName)

async function seek(page, words) {
  await page.keyboard.press('Control+k')
  await page.getByTestId('palette-input').waitFor()
  await page.keyboard.type(words)
}

describe('finding and keeping', { concurrency: 1 }, () => {
  let someone

  before(async () => {
    await openBrowser()
    someone = await person('member')
  })
  after(closeBrowser)

  test('Ctrl K finds a page and a member by keyboard alone, and Esc leads back to where one was', async () => {
    await withDevices('search-keys', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, officer)
      await page.getByTestId('palette-open').focus()
      await seek(page, '入会码')
      await hit(page, '入会码').waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('palette').waitFor({ state: 'hidden' })
      assert.equal(await focused(page), 'palette-open')
      await seek(page, '入会码')
      await hit(page, '入会码').waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/admin/membership/qrcodes**')
      await seek(page, someone.name)
      await hit(page, someone.name).waitFor()
      for (let tries = 0; tries < 10 && (await hit(page, someone.name).getAttribute('aria-selected')) !== 'true'; tries += 1) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByTestId('review-drawer').filter({ hasText: someone.name }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('review-drawer').waitFor({ state: 'hidden' })
    })
  })

  test('a whole phone number finds its owner, stays out of every address and is on record', async () => {
    const asked = []
    await withDevices('search-number', { desk: desktop }, async ({ desk: { page } }) => {
      page.on('request', (request) => asked.push(request.url()))
      await operatorSignsIn(page, officer)
      await page.goto(`${baseUrl}/admin/membership/members`)
      await fill(page, 'filter-q', someone.phone)
      await page.keyboard.press('Enter')
      await hit(page, someone.name).waitFor()
      await page.getByText('按号码查找会记入审计日志').waitFor()
      assert.ok(!page.url().includes(someone.phone))
    })
    assert.deepEqual(asked.filter((url) => url.includes(someone.phone)), [])
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=search.record.looked_up&size=20')
    assert.ok(items.some((one) => !one.object_label.includes(someone.phone)))
  })

  test('who may not see a person does not find one', async () => {
    await withDevices('search-scope', { desk: desktop }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, stranger)
      await seek(page, someone.name)
      await page.getByTestId('palette-none').waitFor()
      assert.equal(await page.getByTestId('palette-hit').count(), 0)
    })
  })

  test('a filter is kept under a name, is there on another desk, opens the list by itself, and goes when it is dropped', async () => {
    await withDevices('search-saved', { desk: desktop, other: desktop }, async ({ desk: { page }, other }) => {
      await operatorSignsIn(page, officer)
      await page.goto(`${baseUrl}/admin/membership/members?live=true&from=2026-01-01&to=2026-12-31`)
      await tap(page, 'filter-keep')
      await fill(page, 'saved-title', TITLE)
      await tap(page, 'form-submit')
      await page.getByTestId('saved-filter').filter({ hasText: TITLE }).waitFor()

      await operatorSignsIn(other.page, officer)
      await other.page.goto(`${baseUrl}/admin/membership/members`)
      await other.page.getByTestId('saved-filter').filter({ hasText: TITLE }).click()
      await other.page.waitForURL('**live=true**')
      await tap(other.page, 'saved-open')
      const line = other.page.getByTestId('saved-line').filter({ hasText: TITLE })
      await line.getByTestId('saved-default').click()
      await expectText(other.page, 'toast', '自动用')
      await other.page.keyboard.press('Escape')

      const known = page.waitForResponse('**/preference/preferences')
      await page.goto(`${baseUrl}/admin/dashboard`)
      await known
      await page.goto(`${baseUrl}/admin/membership/members`)
      await page.waitForURL('**live=true**')

      await tap(page, 'saved-open')
      await page.getByTestId('saved-line').filter({ hasText: TITLE }).getByTestId('saved-drop').click()
      await tap(page, 'ask-confirm')
      await page.getByTestId('saved-filter').filter({ hasText: TITLE }).waitFor({ state: 'detached' })
    })
    const session = await staffSession(officer)
    assert.ok(!(await session.get('/preference/preferences')).filters.some((one) => one.title === TITLE))
  })
})
