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

export async function operatorSignsIn(page, account) {
  await page.goto(`${baseUrl}/admin/login`)
  await fill(page, 'login-username', account.username)
  await fill(page, 'login-password', account.password)
  await tap(page, 'login-submit')
  await page.waitForURL('**/admin/dashboard**')
}

/** Open one application from the list and approve it in the drawer. */
export async function approveInConsole(page, person, before = async () => undefined) {
  await page.goto(`${baseUrl}/admin/membership/applications?state=pending&q=${encodeURIComponent(person.name)}`)
  await tap(page, 'row-review')
  await page.getByTestId('review-drawer').waitFor()
  await page.getByTestId('check-realname').waitFor()
  await before()
  await tap(page, 'application-approve')
  const sure = page.getByTestId('form-submit')
  if (await sure.isVisible().catch(() => false)) await sure.click()
}
