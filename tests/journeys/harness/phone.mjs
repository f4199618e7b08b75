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

/** Choose from a sheet of options. */
export async function choose(page, testid, name) {
  await tap(page, testid)
  await page.getByTestId(`${testid}-option`).filter({ hasText: name }).first().click()
}

/** Pick a picture from the album and wait until it is there. */
export async function addPicture(page, testid, picture) {
  const asked = page.waitForEvent('filechooser')
  await tap(page, `${testid}-add`)
  await (await asked).setFiles({ name: 'order.png', mimeType: 'image/png', buffer: picture })
  await page.getByTestId(`${testid}-item`).first().waitFor()
  await page.getByText('上传中').first().waitFor({ state: 'detached' }).catch(() => undefined)
}

/** What a new-form worker tells beyond the three fields (JOIN-07), from the second step to the last. */
export async function fillWork(page, { city, area, picture, employer = '云客外卖站点' }) {
  await choose(page, 'field-occupation', '快递员')
  await choose(page, 'field-platform', '快递企业')
  await choose(page, 'field-industry', '邮政业')
  await fill(page, 'field-employer', employer)
  await tap(page, 'worker-next')
  await choose(page, 'field-city', city)
  if (area) await choose(page, 'field-area', area)
  await tap(page, 'worker-next')
  await addPicture(page, 'screenshots', picture)
  await tap(page, 'worker-next')
  await page.getByTestId('worker-confirm').waitFor()
}
