// Each face opens for the person it is made for, cleanly: no console error, no request to another host.
import { after, before, describe, test } from 'node:test'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl } from './harness/world.mjs'

describe('the three faces', { concurrency: 1 }, () => {
  before(openBrowser)
  after(closeBrowser)

  test('the phone pages open at home with one big way to join, and say that this is a demonstration', async () => {
    await withDevices('home', { phone }, async ({ phone: mobile }) => {
      await mobile.page.goto(`${baseUrl}/m/`)
      await mobile.page.getByTestId('home-join').waitFor()
      await expectText(mobile.page, 'demo-ribbon', '演示')
      await picture(mobile.page, 'h5-home')
    })
  })

  test('a provincial operator signs in and sees the figures', async () => {
    await withDevices('dashboard', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, account({ audience: 'staff', username: 'province' }))
      await console.page.getByTestId('dashboard').waitFor()
      await console.page.getByTestId('figure').first().waitFor()
      await console.page.getByTestId('trend-chart').waitFor()
      await console.page.waitForLoadState('networkidle')
      await picture(console.page, 'admin-dashboard')
    })
  })

  test('an HR officer signs in to the portal', async () => {
    await withDevices('portal', { desk: desktop }, async ({ desk }) => {
      const hr = account({ audience: 'enterprise', username: 'hr' })
      await desk.page.goto(`${baseUrl}/enterprise/login`)
      await fill(desk.page, 'login-username', hr.username)
      await fill(desk.page, 'login-password', hr.password)
      await tap(desk.page, 'login-submit')
      await desk.page.getByTestId('portal-home').waitFor()
      await desk.page.waitForLoadState('networkidle')
      await picture(desk.page, 'portal-home')
    })
  })
})
