// What people do with a case of labour inspection: officers on the phone, officers at the desk.
import { randomInt } from 'node:crypto'
import { fill, tap } from './phone.mjs'
import { baseUrl } from './world.mjs'

const USCC_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A credit code that nobody has: a county that does not exist, valid check character. */
export function inventUscc() {
  const body = `91999900MA${Array.from({ length: 7 }, () => USCC_CHARS[randomInt(10)]).join('')}`
  const sum = [...body].reduce((total, letter, place) => total + USCC_CHARS.indexOf(letter) * (3 ** place % 31), 0)
  return body + USCC_CHARS[(31 - (sum % 31)) % 31]
}

/** From the to-dos of the phone: what waits longest comes first, so scroll as a thumb would. */
export async function openCaseTodo(page, caseNo) {
  const todo = page.getByTestId('todo').filter({ hasText: caseNo }).first()
  await page.getByTestId('todo').first().waitFor()
  for (let tries = 0; tries < 20 && !(await todo.isVisible().catch(() => false)); tries += 1) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForTimeout(300)
  }
  await todo.click()
  await page.getByTestId('case-no').waitFor()
}

/** Open the sheet of a step from the bar, or from what stands behind 更多. */
export async function askStep(page, action) {
  const button = page.getByTestId(`case-${action}`).first()
  await button.or(page.getByTestId('case-more')).first().waitFor()
  if (!(await button.isVisible().catch(() => false))) await tap(page, 'case-more')
  await button.click()
  await page.getByTestId('case-sheet').waitFor()
}

/** What the sheet asks: words by their control, choices by the words on them. */
export async function answer(page, { uscc, money, note, choice, kind } = {}) {
  if (uscc) await fill(page, 'case-uscc', uscc)
  if (choice) await page.getByTestId('choice-option').filter({ hasText: choice }).first().click()
  if (kind) await tap(page, `case-kind-${kind}`)
  if (money) await fill(page, 'case-money', money)
  if (note) await fill(page, 'case-note', note)
}

/** One step on the phone, done: the sheet closes when the server has it. */
export async function stepOnPhone(page, action, answers) {
  await askStep(page, action)
  await answer(page, answers)
  await tap(page, 'case-sheet-confirm')
  await page.getByTestId('case-sheet').waitFor({ state: 'detached' })
}

/** One step in the drawer of the console. */
export async function stepAtDesk(page, id, action, text = '') {
  await page.goto(`${baseUrl}/admin/inspection/cases/${id}`)
  const button = page.getByTestId(`case-${action}`).first()
  await button.or(page.getByTestId('case-more')).first().waitFor()
  if (!(await button.isVisible().catch(() => false))) await tap(page, 'case-more')
  await button.click()
  await page.getByTestId('case-dialog').waitFor()
  if (text) await fill(page, 'case-text', text)
  await tap(page, 'form-submit')
  await page.getByTestId('case-dialog').waitFor({ state: 'hidden' })
}
