// A citizen without an account: scans the printed code, loses the network, comes back to the draft, reports, and asks how it stands.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { expectText } from './harness/expect.mjs'
import { fill, tap } from './harness/phone.mjs'
import { readQr } from './harness/qr.mjs'
import { provePhone, readReceipt, sendPhoto, typeCompanion, typeMatter, typeWho } from './harness/reporting.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const small = { ...phone, viewport: { width: 320, height: 640 } }
const citizen = inventPerson(freshName('许'))
const friend = inventPerson(freshName('何'))
const cause = '拖欠、克扣工资'
const employer = `青禾${freshName('恒')}建筑劳务有限公司`
const refused = [/40[149]|422/, /ERR_INTERNET_DISCONNECTED/]

describe('a citizen reports without an account', { concurrency: 1 }, () => {
  let keeper
  let code
  let grid
  let receipt

  before(async () => {
    await openBrowser()
    keeper = await staffSession(account({ audience: 'staff', username: 'insp_admin' }))
    const { items } = await keeper.get('/inspection/grids?open=true')
    grid = items[0]
    code = await keeper.post('/inspection/intakes', { grid_unit_id: grid.id, label: '办事大厅门口' })
  })
  after(closeBrowser)

  test('the printed poster leads to the form; wrong fields are named, the draft survives a lost network and a reload [INSP-01] [INSP-02] [INSP-04]', async () => {
    const poster = await keeper.bytes(`/inspection/intakes/${code.id}/poster`)
    const address = readQr(poster)
    assert.equal(address, code.url)
    await withDevices('report-fill', { phone: { device: phone, expected: refused } }, async ({ phone: device }) => {
      const { page, context } = device
      await page.goto(`${baseUrl}${new URL(address).pathname}`)
      await page.getByTestId('report-form').waitFor()
      await expectText(page, 'report-district', '人力资源和社会保障局')
      await picture(page, 'report-1-who')
      await fill(page, 'report-cert', `${citizen.idCard.slice(0, 17)}${citizen.idCard.endsWith('0') ? '1' : '0'}`)
      await tap(page, 'report-next')
      await expectText(page, 'report-name-error', '请填写姓名')
      await expectText(page, 'report-cert-error', '最后一位校验不对')
      await typeWho(page, citizen)
      await tap(page, 'report-next')
      await tap(page, 'companion-add')
      await tap(page, 'companion-add')
      await typeCompanion(page, 1, { ...friend, phone: '' })
      await tap(page, 'companion-remove-0')
      await picture(page, 'report-2-companions')
      await context.setOffline(true)
      await page.getByTestId('report-offline').waitFor()
      await tap(page, 'report-next')
      await tap(page, 'report-grid')
      assert.equal(await page.getByTestId('report-grid-option').filter({ hasText: '区本级' }).count(), 0)
      await page.getByTestId('report-grid-option').filter({ hasText: grid.name }).first().click()
      await typeMatter(page, { employer, cause, grid: grid.name })
      await picture(page, 'report-3-employer-offline')
      await tap(page, 'report-next')
      await fill(page, 'report-demand', '三月到五月的工资共 18000 元一直没有发，要求支付。')
      await context.setOffline(false)
      await page.getByTestId('report-offline').waitFor({ state: 'detached' })
      await page.reload()
      await page.getByTestId('report-restored').waitFor()
      await expectText(page, 'step-bar', '诉求')
      await picture(page, 'report-4-restored')
      await tap(page, 'report-next')
      await provePhone(page, citizen.phone)
      await tap(page, 'report-next')
      await expectText(page, 'report-photos-error', '请至少上传一张')
      await sendPhoto(page)
      await picture(page, 'report-5-photos')
      await page.reload()
      await page.getByTestId('report-photos-item').waitFor()
      await tap(page, 'report-next')
      await page.getByText(employer).waitFor()
      assert.equal(await page.getByText(citizen.idCard).count(), 0, 'the last look shows numbers masked')
      await tap(page, 'report-read')
      await page.getByText('谁在处理您的信息').waitFor()
      await page.waitForTimeout(300)
      await picture(page, 'report-6-consent')
      await tap(page, 'sheet-close')
      await tap(page, 'report-agree')
      await picture(page, 'report-7-check')
      await tap(page, 'report-submit')
      const kept = await readReceipt(page)
      await picture(page, 'report-8-receipt')
      receipt = kept.caseNo
      assert.match(receipt, /^LJ\d{8}-[2-9A-Z]{6}$/)
      assert.match(kept.code, /^[2-9A-Z]{6}$/)
      assert.equal(await page.evaluate(() => window.localStorage.getItem('uh.draft.report')), null, 'the draft is gone once it is sent')
    })
  })

  test('the officer of that grid has the case, complete [INSP-03]', async () => {
    const clerk = await staffSession(account({ audience: 'staff', username: 'clerk' }))
    const { items } = await clerk.get(`/inspection/cases?q=${receipt}`)
    assert.equal(items.length, 1)
    const detail = await clerk.get(`/inspection/cases/${items[0].id}`)
    assert.equal(detail.employer_name, employer)
    assert.equal(detail.grid_name, grid.name)
    assert.equal(detail.state, 'grid_pending')
    assert.deepEqual(detail.companions.map((one) => one.name), [friend.name])
    assert.equal(detail.photos.length, 1)
    assert.match(detail.demand, /18000 元/)
    assert.ok(!JSON.stringify(detail).includes(citizen.idCard))
  })

  test('progress is found by number and phone, on a small phone too, and a wrong phone learns nothing [INSP-X2]', async () => {
    await withDevices('report-progress', { phone: { device: small, expected: refused } }, async ({ phone: device }) => {
      const { page } = device
      await page.goto(`${baseUrl}/m/#/packages/inspection/progress`)
      await fill(page, 'progress-number', receipt)
      await fill(page, 'progress-phone', friend.phone)
      await tap(page, 'progress-ask')
      await expectText(page, 'progress-failure', '没有找到对应的登记')
      await fill(page, 'progress-phone', citizen.phone)
      await tap(page, 'progress-ask')
      await expectText(page, 'progress-title', '等待街道网格接收')
      await expectText(page, 'progress-steps', '已登记')
      const shown = await page.locator('body').innerText()
      for (const secret of [citizen.name, citizen.idCard, friend.name, '18000']) assert.ok(!shown.includes(secret), secret)
      await picture(page, 'report-9-progress-320')
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), 'nothing sticks out at 320 px')
    })
  })

  test('reporting the same employer again is noticed, and one may insist [INSP-X3]', async () => {
    await withDevices('report-again', { phone: { device: phone, expected: refused } }, async ({ phone: device }) => {
      const { page } = device
      await page.goto(code.url.replace(new URL(code.url).origin, baseUrl))
      await page.getByTestId('report-form').waitFor()
      await typeWho(page, citizen)
      await tap(page, 'report-next')
      await tap(page, 'report-next')
      await typeMatter(page, { employer, cause, grid: grid.name })
      await tap(page, 'report-next')
      await fill(page, 'report-demand', '又拖欠了六月份的工资，要求支付。')
      await tap(page, 'report-next')
      await provePhone(page, citizen.phone)
      await sendPhoto(page)
      await tap(page, 'report-next')
      await tap(page, 'report-agree')
      await tap(page, 'report-submit')
      await page.getByText('您已经上报过这个单位').waitFor()
      await picture(page, 'report-10-again')
      await page.getByText('是另一件事，继续上报').click()
      assert.notEqual((await readReceipt(page)).caseNo, receipt)
    })
  })

  test('a stopped code says so and takes nothing [INSP-01]', async () => {
    await keeper.post(`/inspection/intakes/${code.id}/revoke`, { reason: '海报已撤下' })
    await withDevices('report-stopped', { phone: { device: phone, expected: refused } }, async ({ phone: device }) => {
      const { page } = device
      await page.goto(code.url.replace(new URL(code.url).origin, baseUrl))
      await expectText(page, 'report-closed', '这个登记码不能用了')
      await picture(page, 'report-11-stopped')
    })
  })
})
