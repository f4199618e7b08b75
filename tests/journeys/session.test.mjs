// A session that ends under a half-written form: nothing that was written is lost, and nothing is sent twice.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, withDevices } from './harness/browser.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const clerk = account({ audience: 'staff', username: 'clerk' })
const DEMAND = '拖欠三个月工资，一共十二个人，要求在月底前支付'
const FIELDS = ['reported-name', 'reported-cert', 'reported-phone', 'employer-name', 'reported-demand']

async function pick(page, testid, name) {
  const option = page.locator('.el-select-dropdown__item:visible').filter({ hasText: name }).first()
  await tap(page, testid)
  await option.click()
  await option.waitFor({ state: 'hidden' })
}

/** All of 登记事件, and what then stands in its fields. */
async function tell(page, person, employer) {
  await page.goto(`${baseUrl}/admin/inspection/cases/new`)
  await pick(page, 'case-source', '12345')
  await fill(page, 'reported-name', person.name)
  await fill(page, 'reported-cert', person.idCard)
  await fill(page, 'reported-phone', person.phone)
  await fill(page, 'employer-name', employer)
  await page.keyboard.press('Tab')
  await pick(page, 'reported-cause', '拖欠、克扣工资')
  await pick(page, 'reported-grid', '区本级')
  await fill(page, 'reported-demand', DEMAND)
  return written(page)
}

async function written(page) {
  const words = {}
  for (const field of FIELDS) {
    const place = page.getByTestId(field).first()
    const inner = place.locator('input, textarea').first()
    words[field] = await ((await inner.count()) > 0 ? inner : place).inputValue()
  }
  for (const field of ['case-source', 'reported-cause', 'reported-grid']) words[field] = (await page.getByTestId(field).first().innerText()).trim()
  return words
}

/** The server forgets the session; the page does not know yet. */
const endSession = (page) =>
  page.evaluate(async () => {
    const me = await (await fetch('/api/v1/staff/account/me')).json()
    const reply = await fetch('/api/v1/staff/account/sessions/current', { method: 'DELETE', headers: { 'X-CSRF-Token': me.csrf_token } })
    if (!reply.ok) throw new Error(`the session did not end: ${reply.status}`)
  })

async function signInAgain(page, password = clerk.password) {
  await fill(page, 'login-password', password)
  await tap(page, 'login-submit')
}

const lost = { device: desktop, expected: [/\b401\b/] }

describe('a session ends while a form is being written', { concurrency: 1 }, () => {
  let session

  before(async () => {
    await openBrowser()
    session = await staffSession(clerk)
  })
  after(closeBrowser)

  const registered = async (person) => (await session.get(`/inspection/cases?box=all&q=${encodeURIComponent(person.name)}`)).items.length

  test('signing in over the page sends what was being sent, once; a wrong password costs no word', async () => {
    const person = inventPerson(freshName('续'))
    await withDevices('session-relogin', { desk: lost }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      const words = await tell(page, person, '续写建材有限公司')
      await endSession(page)
      await tap(page, 'form-submit')
      await page.getByTestId('relogin').waitFor()
      assert.deepEqual(await written(page), words)
      await signInAgain(page, 'not-the-password')
      await page.getByTestId('login-error').waitFor()
      assert.deepEqual(await written(page), words)
      await signInAgain(page)
      await expectText(page, 'registered', '待')
      await page.getByTestId('relogin').waitFor({ state: 'hidden' })
      assert.equal(await registered(person), 1)
    })
  })

  test('a reload in between asks for the password and brings the words back', async () => {
    const person = inventPerson(freshName('复'))
    await withDevices('session-reload', { desk: lost }, async ({ desk: { page } }) => {
      await operatorSignsIn(page, clerk)
      const words = await tell(page, person, '复写建材有限公司')
      await expectText(page, 'form-state', '已暂存在这个窗口')
      page.on('dialog', (dialog) => dialog.accept())
      await page.reload()
      await page.getByTestId('draft-restored').waitFor()
      assert.deepEqual(await written(page), words)
      await endSession(page)
      await page.reload()
      await page.waitForURL('**/admin/login**')
      await fill(page, 'login-username', clerk.username)
      await signInAgain(page)
      await page.waitForURL('**/inspection/cases/new**')
      await page.getByTestId('draft-restored').waitFor()
      assert.deepEqual(await written(page), words)
      await tap(page, 'form-submit')
      await expectText(page, 'registered', '待')
      assert.equal(await registered(person), 1)
    })
  })
})
