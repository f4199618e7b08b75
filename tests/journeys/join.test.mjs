// The main job, through the real pages: a courier scans a union's poster, applies, an officer decides, the courier is a member.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, insideWeChat, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { approveInConsole, officerSignsIn, openTodo, operatorSignsIn } from './harness/officer.mjs'
import { agree, applyBySms, chooseWeChatUser, fillApplication, tap } from './harness/phone.mjs'
import { readQr } from './harness/qr.mjs'
import { account, baseUrl, inventPerson, simulator } from './harness/world.mjs'

const officer = account({ audience: 'staff', username: 'union' })
const onPhone = inventPerson('陈一帆')
const onConsole = inventPerson('林知夏')
const undecided = inventPerson('周南乔')

describe('a courier joins a union', { concurrency: 1 }, () => {
  let session
  let unit
  let poster
  let figures
  let signedIn
  let reader

  before(async () => {
    await openBrowser()
    session = await staffSession(officer)
    unit = session.me.capacity.unit
    figures = await session.get('/membership/statistics/overview')
    for (const person of [onPhone, onConsole, undecided]) await simulator.register(person)
    reader = await simulator.addUser({ nickname: '爱看公众号的小林' })
  })
  after(closeBrowser)

  const isTheirs = (person) => (item) => item.name === person.name && item.cert_tail === person.idCard.slice(-4)
  const found = async (path, person) => (await session.get(`${path}q=${encodeURIComponent(person.name)}`)).items.filter(isTheirs(person))
  const memberRows = (person) => found('/membership/members?', person)

  /** The one approved application of a person, once the queue has told everybody. */
  async function approved(person) {
    const [application] = await eventually(() => found('/membership/applications?state=approved&', person), (items) => items.length === 1)
    assert.equal(application.realname_result, 'match')
    return application
  }

  test('an officer makes the code and its poster; any camera reads it and lands at that union [JOIN-01] [JOIN-02]', async () => {
    await withDevices('poster', { console: desktop, phone }, async ({ console, phone: mobile }) => {
      await operatorSignsIn(console.page, officer)
      await console.page.goto(`${baseUrl}/admin/membership/qrcodes`)
      await tap(console.page, 'qrcode-poster')
      await console.page.getByTestId('poster-image').waitFor()
      await picture(console.page, 'admin-poster')
      const saved = console.page.waitForEvent('download')
      await tap(console.page, 'download-poster')
      const chunks = []
      for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk)
      poster = readQr(Buffer.concat(chunks))
      assert.match(poster, new RegExp(`^${baseUrl}/j/[\\w-]{8,}$`))
      await mobile.page.goto(poster)
      await expectText(mobile.page, 'landing-unit', unit.name)
      await picture(mobile.page, 'h5-landing')
    })
  })

  test('outside WeChat three fields and one SMS code are the registration and the application [JOIN-05] [JOIN-06] [JOIN-34] [JOIN-X8]', async () => {
    await withDevices('apply-sms', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(poster)
      await applyBySms(page, onPhone)
      signedIn = await mobile.context.storageState()
      await tap(page, 'result-progress')
      await expectText(page, 'progress-state', '待审核')
      await picture(page, 'h5-progress')
    })
  })

  test('the applicant sees which union has the application now, and can withdraw it [JOIN-16] [JOIN-17]', async () => {
    await withDevices('apply-holder', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(poster)
      await applyBySms(page, undecided)
      await tap(page, 'result-progress')
      await expectText(page, 'progress-holder', unit.name)
      await tap(page, 'progress-withdraw')
      await tap(page, 'withdraw-confirm')
      await expectText(page, 'progress-state', '已撤销')
    })
    assert.deepEqual(await memberRows(undecided), [])
  })

  test('inside WeChat the official account is the login, and a draft survives a killed page [JOIN-06]', async () => {
    await withDevices('apply-wechat', { phone: insideWeChat }, async ({ phone: mobile }) => {
      const { page } = mobile
      await page.goto(poster)
      await tap(page, 'landing-apply')
      await agree(page)
      await chooseWeChatUser(page, reader.id)
      await fillApplication(page, { ...onConsole, phone: '' })
      await page.reload()
      await expectText(page, 'apply-restored', '已恢复')
      await fillApplication(page, onConsole, { code: true })
      await tap(page, 'apply-next')
      await tap(page, 'apply-submit')
      await page.getByTestId('apply-result').waitFor()
    })
  })

  test('one officer approves on the phone [JOIN-13]', async () => {
    await withDevices('officer-phone', { phone }, async ({ phone: mobile }) => {
      const { page } = mobile
      await officerSignsIn(page, officer)
      await page.getByTestId('todo').first().waitFor()
      await picture(page, 'h5-approval')
      await openTodo(page, onPhone)
      await expectText(page, 'review-name', onPhone.name)
      await tap(page, 'review-approve')
      await tap(page, 'review-sheet-confirm')
      await approved(onPhone)
    })
  })

  test('another approves in the console, with the checks before the eyes [JOIN-08] [JOIN-13]', async () => {
    await withDevices('officer-console', { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, officer)
      await approveInConsole(console.page, onConsole, async () => {
        await expectText(console.page, 'check-realname', '一致')
        await picture(console.page, 'admin-review')
      })
      await approved(onConsole)
    })
  })

  test('card, list, figures and audit agree [JOIN-19]', async () => {
    await withDevices('card', { phone: { ...phone, storageState: signedIn }, console: desktop }, async ({ phone: mobile, console }) => {
      const [member] = await eventually(() => memberRows(onPhone), (items) => items.length === 1)
      assert.equal(member.unit.id, unit.id)
      const after = await eventually(
        () => session.get('/membership/statistics/overview'),
        (now) => now.members === figures.members + 2
      )
      assert.equal(after.pending, figures.pending)

      const { page } = mobile
      await page.goto(`${baseUrl}/m/#/packages/membership/card`)
      await expectText(page, 'card-number', member.member_no)
      await expectText(page, 'card-unit', unit.name)
      await picture(page, 'h5-card')

      await operatorSignsIn(console.page, officer)
      await console.page.goto(`${baseUrl}/admin/membership/members?q=${encodeURIComponent(onPhone.name)}`)
      await console.page.getByTestId('row').first().waitFor()
      await picture(console.page, 'admin-members')
    })
    const auditor = await staffSession(account({ username: 'auditadmin' }))
    const { items } = await auditor.get('/audit/records?action=membership.application.approved&size=50')
    for (const person of [onPhone, onConsole]) {
      const { id } = await approved(person)
      assert.equal(items.filter((item) => item.object_id === id && item.actor_name === session.me.account.name).length, 1)
    }
  })
})
