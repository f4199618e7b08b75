// What the people who review do: on the phone in a staff session, and in the console.
import { fill, tap } from './phone.mjs'
import { baseUrl } from './world.mjs'

/** The staff session inside the phone pages; ends at the list of to-dos. */
export async function officerSignsIn(page, account) {
  await page.goto(`${baseUrl}/m/#/packages/officer/login`)
  await fill(page, 'officer-username', account.username)
  await fill(page, 'officer-password', account.password)
  await tap(page, 'officer-login')
  await page.waitForURL('**/pages/approval/index**')
}

export async function operatorSignsIn(page, account, base = baseUrl) {
  await page.goto(`${base}/admin/login`)
  await fill(page, 'login-username', account.username)
  await fill(page, 'login-password', account.password)
  await tap(page, 'login-submit')
  await page.waitForURL('**/admin/dashboard**')
}

/** The server has answered what was just sent: nobody closes the window on it. */
const answered = (page) => page.waitForResponse((reply) => reply.request().method() === 'POST' && reply.url().includes('/api/'), { timeout: 30_000 })

/** Confirm in the dialog, where one asks; what needs none is sent at once. Ends with the answer. */
async function confirm(submit, sent) {
  const asked = await Promise.race([submit.waitFor().then(() => true, () => false), sent.then(() => false)])
  if (asked) await submit.click()
  await sent
}

/** Open one application from the list and approve it in the drawer. */
export async function approveInConsole(page, person, before = async () => undefined) {
  await page.goto(`${baseUrl}/admin/membership/applications?state=pending&q=${encodeURIComponent(person.name)}`)
  await tap(page, 'row-review')
  await page.getByTestId('review-drawer').waitFor()
  await page.getByTestId('check-realname').waitFor()
  await before()
  const sent = answered(page)
  await tap(page, 'application-approve')
  await confirm(page.getByTestId('form-submit').first(), sent)
}

/** Open one person's row in a list of the console. */
export async function openReview(page, path, person) {
  await page.goto(`${baseUrl}/admin${path}?q=${encodeURIComponent(person.name)}`)
  await page.getByTestId('row').filter({ hasText: person.name }).getByTestId('row-review').first().click()
  await page.getByTestId('review-drawer').waitFor()
}

/** Somebody by name: in the console a list that unfolds, on the phone one below a search. */
async function choosePerson(page, name) {
  const box = page.getByTestId('flow-people')
  const one = page.getByTestId('flow-person').filter({ hasText: name }).first()
  await page.locator('[data-testid="flow-people"]:visible, [data-testid="flow-person"]:visible').first().waitFor() // the list's rows are in the page before it unfolds
  if (await box.count()) await box.click()
  await one.click()
  if (await box.count()) await page.locator('.el-dialog__title:visible').first().click() // folds the list up again
}

/** One action of the bar, in the console or on the phone, with the words its dialog asks for. */
export async function act(page, action, { testid = 'flow', words = '', union = '', person = '' } = {}) {
  const button = page.getByTestId(`${testid}-${action}`)
  await button.or(page.getByTestId(`${testid}-more`)).first().waitFor()
  if (!(await button.first().isVisible().catch(() => false))) await tap(page, `${testid}-more`)
  const sent = answered(page)
  await button.first().click()
  const submit = page.getByTestId('form-submit').or(page.getByTestId(`${testid}-sheet-confirm`)).first()
  if (union) {
    await fill(page, 'any-union', union)
    await page.getByTestId('union-option').filter({ hasText: union }).first().click()
  }
  if (person) await choosePerson(page, person)
  if (words) await fill(page, 'flow-comment', words)
  await confirm(submit, sent) // an approval without doubts needs no dialog
}

/** Find a person's to-do on the phone, scrolling as a thumb would (what waits longest comes first), and open it. */
export async function openTodo(page, person) {
  const todo = page.getByTestId('todo').filter({ hasText: person.name }).first()
  await page.getByTestId('todo').first().waitFor()
  for (let tries = 0; tries < 20 && !(await todo.isVisible().catch(() => false)); tries += 1) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForTimeout(300)
  }
  await todo.click()
}
