// What a person does on the phone pages.
import { expectText } from './expect.mjs'
import { simulator } from './world.mjs'

/** Type into a field: the control is the input itself or the one inside the wrapper. */
export async function fill(page, testid, text) {
  const field = page.getByTestId(testid).first()
  await field.waitFor()
  const inner = field.locator('input, textarea').first()
  await ((await inner.count()) > 0 ? inner : field).fill(text)
}

export async function tap(page, testid) {
  await page.getByTestId(testid).first().click()
}

/** Tick each agreement by itself, then agree (JOIN-X8). */
export async function agree(page) {
  await page.getByTestId('consent-sheet').waitFor()
  for (const key of ['privacy', 'sensitive_id', 'join_pledge']) await tap(page, `consent-${key}`)
  await tap(page, 'consent-agree')
}

/** The three fields; with `code` also the SMS code that proves the phone. */
export async function fillApplication(page, person, { code = false } = {}) {
  await fill(page, 'field-name', person.name)
  await fill(page, 'field-cert', person.idCard)
  await fill(page, 'field-phone', person.phone)
  if (!code) return
  await tap(page, 'sms-send')
  await fill(page, 'field-sms-code', await simulator.smsCode(person.phone))
}

/** From the landing page to the submitted application, outside WeChat: the SMS code is the login too. */
export async function applyBySms(page, person) {
  await tap(page, 'landing-apply')
  await agree(page)
  await fillApplication(page, person, { code: true })
  await tap(page, 'apply-next')
  await expectText(page, 'confirm-name', person.name)
  await tap(page, 'apply-submit')
  await page.getByTestId('apply-result').waitFor()
}

/** On the simulated WeChat's page that asks who opens it. */
export async function chooseWeChatUser(page, id) {
  await page.waitForURL('**/connect/oauth2/authorize**')
  await page.locator(`a[href*="simulator_user=${id}"]`).click()
}
