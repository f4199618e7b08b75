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

/** Read each agreement's line, tick it, agree (JOIN-X8). */
export async function agree(page) {
  await page.getByTestId('consent-sheet').waitFor()
  for (const key of ['privacy', 'sensitive_id', 'join_pledge']) {
    const box = page.getByTestId(`consent-${key}`)
    if (await box.count()) await box.first().click()
  }
  await tap(page, 'consent-agree')
}

/** From the landing page to the submitted application, outside WeChat: the SMS code is the login too. */
export async function applyBySms(page, person) {
  await tap(page, 'landing-apply')
  await agree(page)
  await fill(page, 'field-name', person.name)
  await fill(page, 'field-cert', person.idCard)
  await fill(page, 'field-phone', person.phone)
  await tap(page, 'sms-send')
  await fill(page, 'field-sms-code', await simulator.smsCode(person.phone))
  await tap(page, 'apply-next')
  await expectText(page, 'confirm-name', person.name)
  await tap(page, 'apply-submit')
  await page.getByTestId('apply-result').waitFor()
}
