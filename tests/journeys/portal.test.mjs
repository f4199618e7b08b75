// An enterprise registers, is refused with a reason, corrects it, is approved, works through its checklist and finds its password again.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { inventUscc } from './harness/cases.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { act, openReview, operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, simulator } from './harness/world.mjs'

const clerk = account({ audience: 'staff', username: 'bureau' })
const REASON = '单位地址与营业执照不一致'

const firm = {
  name: `${freshName('青禾')}机器人有限公司`,
  uscc: inventUscc(),
  username: `firm${Date.now()}`,
  password: 'Qinghe#2026ok',
  phone: `1380001${String(randomInt(10_000)).padStart(4, '0')}`
}

async function choose(page, testid, name) {
  const option = page.locator('.el-select-dropdown__item:visible').filter({ hasText: name }).first()
  await tap(page, testid)
  await option.click()
  await option.waitFor({ state: 'hidden' })
}

async function code(page, number) {
  await fill(page, 'phone', number)
  await tap(page, 'send-code')
  await page.getByTestId('send-code').filter({ hasText: '秒后' }).waitFor()
  await fill(page, 'sms-code', await simulator.smsCode(number))
}

async function signIn(page, password = firm.password) {
  await page.goto(`${baseUrl}/enterprise/login`)
  await fill(page, 'login-username', firm.username)
  await fill(page, 'login-password', password)
  await tap(page, 'login-submit')
}

describe('an enterprise gets its account', { concurrency: 1 }, () => {
  before(openBrowser)
  after(closeBrowser)

  test('HR registers; what was typed survives a reload, and the page says who has it now [JOBS-07] [JOBS-10]', async () => {
    await withDevices('portal-register', { desk: desktop }, async ({ desk: { page } }) => {
      await page.goto(`${baseUrl}/enterprise/login`)
      await tap(page, 'register')
      await fill(page, 'field-uscc', firm.uscc.slice(0, 17))
      await page.getByText('现在是 17 位').waitFor()
      await fill(page, 'field-uscc', firm.uscc)
      await fill(page, 'field-name', firm.name)
      await page.waitForTimeout(300)
      page.once('dialog', (dialog) => dialog.accept())
      await page.reload()
      assert.equal(await page.getByTestId('field-name').locator('input').or(page.locator('input[data-testid="field-name"]')).first().inputValue(), firm.name)
      await choose(page, 'field-industry', '制造业')
      await choose(page, 'field-chain', '其他')
      await fill(page, 'field-address', '钟楼区示范路 8 号')
      await fill(page, 'field-intro', '生产工业机器人减速器，员工三百余人。')
      await fill(page, 'field-contact', '李人事')
      await code(page, firm.phone)
      await fill(page, 'field-username', firm.username)
      await fill(page, 'field-password', firm.password)
      await fill(page, 'field-again', firm.password)
      await page.getByTestId('agree').click({ position: { x: 7, y: 10 } }) // the box; the words beside it open the text
      await picture(page, 'portal-register')
      await tap(page, 'form-submit')
      await expectText(page, 'registration-state', '正在审核')
      await expectText(page, 'registration-state', '人力资源和社会保障局')
    })
  })

  test('nobody signs in before the review [JOBS-10]', async () => {
    await withDevices('portal-waiting', { desk: { device: desktop, expected: [/409/] } }, async ({ desk: { page } }) => {
      await signIn(page)
      await expectText(page, 'registration-state', '正在审核')
    })
  })

  test('the authority refuses and must say why [JOBS-41]', async () => {
    await withDevices('portal-refuse', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, clerk)
      await openReview(console.page, '/enterprises', firm)
      await console.page.getByText('没有同名的企业').waitFor()
      await picture(console.page, 'admin-enterprise')
      await act(console.page, 'return', { testid: 'registration', words: REASON })
    })
    const session = await staffSession(clerk)
    await eventually(() => session.get(`/enterprise/registrations?q=${firm.uscc}`), ({ items }) => items[0]?.state === 'rejected')
  })

  test('HR signs in, reads the reason, corrects it on the phone and hands it in again [JOBS-10] [JOBS-08]', async () => {
    await withDevices('portal-correct', { mobile: { device: phone, expected: [/409/] } }, async ({ mobile: { page } }) => {
      await signIn(page)
      await expectText(page, 'registration-reason', REASON)
      await picture(page, 'portal-refused')
      await tap(page, 'correct')
      await fill(page, 'field-address', '钟楼区示范路 18 号')
      assert.ok(await page.locator('input[disabled]').first().isVisible(), 'the credit code cannot be changed')
      await tap(page, 'form-submit')
      await expectText(page, 'registration-state', '正在审核')
    })
  })

  test('this time it is approved, and the contact hears of it by SMS [JOBS-10] [JOBS-X2]', async () => {
    await withDevices('portal-approve', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, clerk)
      await openReview(console.page, '/enterprises', firm)
      await act(console.page, 'approve', { testid: 'registration' })
    })
    const session = await staffSession(clerk)
    await eventually(() => session.get(`/enterprise/registrations?q=${firm.uscc}`), ({ items }) => items[0]?.state === 'active')
  })

  test('HR comes in, finds the checklist honest, and changes what may be changed [JOBS-11] [JOBS-08]', async () => {
    await withDevices('portal-home', { desk: desktop }, async ({ desk: { page } }) => {
      await signIn(page)
      await page.getByTestId('portal-home').waitFor()
      await expectText(page, 'step-enterprise', '已完成')
      await expectText(page, 'step-demand', '未开通')
      await tap(page, 'portal-nav-messages')
      await page.getByTestId('message').filter({ hasText: '企业注册已通过' }).waitFor()
      await tap(page, 'portal-nav-profile')
      await expectText(page, 'portal-profile', firm.uscc)
      await tap(page, 'edit-profile')
      await fill(page, 'field-intro', '生产工业机器人减速器，员工三百余人，常年招聘装配工。')
      await tap(page, 'form-submit')
      await expectText(page, 'portal-profile', '常年招聘装配工')
    })
  })

  test('a forgotten password is found again by SMS, and the old one is worth nothing [JOBS-X1]', async () => {
    const fresh = 'Xinmima#2026ok'
    await withDevices('portal-forgot', { desk: { device: desktop, expected: [/401/] } }, async ({ desk: { page } }) => {
      await page.goto(`${baseUrl}/enterprise/login`)
      await tap(page, 'forgot')
      await fill(page, 'forgot-username', firm.username)
      await code(page, firm.phone)
      await fill(page, 'forgot-new', fresh)
      await fill(page, 'forgot-again', fresh)
      await tap(page, 'forgot-submit')
      await page.waitForURL('**/enterprise/login')
      await signIn(page)
      await page.getByTestId('login-error').waitFor()
      await signIn(page, fresh)
      await page.getByTestId('portal-home').waitFor()
    })
  })
})
