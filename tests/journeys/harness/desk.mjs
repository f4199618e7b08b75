// What operators do to a case in the console.
import { fill, tap } from './phone.mjs'
import { expectText } from './expect.mjs'
import { baseUrl } from './world.mjs'

/** Open a case from the list of a box. */
export async function openCase(page, caseNo, box = 'mine') {
  await page.goto(`${baseUrl}/admin/inspection/cases?box=${box}&q=${caseNo}`)
  await page.getByTestId('row').filter({ hasText: caseNo }).getByTestId('row-open').click()
  await page.getByTestId('case-stages').waitFor()
}

/** Send the open dialog, and wait until it is answered. */
export async function send(page) {
  await tap(page, 'form-submit')
  await page.getByTestId('case-dialog').waitFor({ state: 'hidden' })
}

/** One step: its button, the words its dialog asks for, and the state it leads to. */
export async function step(page, action, fields = {}, state = '') {
  await page.getByTestId(`case-${action}`).first().click()
  await page.getByTestId('case-dialog').waitFor()
  for (const [field, words] of Object.entries(fields)) await fill(page, `case-${field}`, words)
  await send(page)
  if (state) await expectText(page, 'case-state', state)
}

/** Choose from a select of the open dialog. */
export async function pick(page, field, name) {
  const option = page.locator('.el-select-dropdown__item:visible').filter({ hasText: name }).first()
  const chosen = page.getByTestId(`case-${field}`).filter({ hasText: name }).first()
  // a list that was still unfolding when it was pressed may close without the choice: look, and choose again once
  for (let tries = 0; tries < 2; tries += 1) {
    await tap(page, `case-${field}`)
    await option.click()
    await option.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => option.click())
    await option.waitFor({ state: 'hidden' })
    if (await chosen.waitFor({ timeout: 1500 }).then(() => true, () => false)) return
  }
  await chosen.waitFor({ timeout: 1000 })
}
