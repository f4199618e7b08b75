// A clerk of the topmost union gives joining one more review, in the page made for it: no code, no restart.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, phone, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { approveInConsole, operatorSignsIn } from './harness/officer.mjs'
import { applyBySms, fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson, joinUrl, simulator } from './harness/world.mjs'

const JOIN = 'membership.join'
const clerk = account({ audience: 'staff', username: 'flow' })
const union = account({ audience: 'staff', username: 'union' })
const street = account({ audience: 'staff', username: 'street' })
const early = inventPerson(freshName('顾'))
const late = inventPerson(freshName('许'))

describe('a clerk adds a review level to joining', { concurrency: 1 }, () => {
  let officer
  let definitions
  let began

  before(async () => {
    await openBrowser()
    for (const person of [early, late]) await simulator.register(person)
    officer = await staffSession(union)
    definitions = await staffSession(clerk)
    await noDraft()
    began = (await process()).version_number
  })
  after(async () => {
    // what other walks over this installation expect
    await noDraft()
    if ((await process()).version_number !== began) await definitions.post(`/flow/processes/${JOIN}/rollback`, { number: began, note: '试用结束' })
    await closeBrowser()
  })

  const process = () => definitions.get(`/flow/processes/${JOIN}`)
  async function noDraft() {
    if ((await process()).has_draft) await definitions.remove(`/flow/processes/${JOIN}/draft`)
  }
  const applies = (person) =>
    withDevices(`designer-${person.name}`, { phone }, async ({ phone: mobile }) => {
      await mobile.page.goto(joinUrl)
      await applyBySms(mobile.page, person)
    })

  async function application(person, session = officer) {
    const { items } = await session.get(`/membership/applications?q=${encodeURIComponent(person.name)}`)
    return items.find((one) => one.name === person.name && one.cert_tail === person.idCard.slice(-4))
  }
  const flow = async (person, session = officer) => session.get(`/membership/applications/${(await application(person, session)).id}/flow`)
  const approves = (who, person) =>
    withDevices(`designer-${who.username}-${person.name}`, { console: desktop }, async ({ console }) => {
      await operatorSignsIn(console.page, who)
      await approveInConsole(console.page, person)
    })

  test('one application is under way before anything changes', async () => {
    await applies(early)
    assert.equal((await flow(early)).definition_number, began)
  })

  test('the clerk puts a review behind the union’s, sees what it changes and publishes it [NFR-13]', async () => {
    await withDevices('designer', { console: desktop }, async ({ console }) => {
      const { page } = console
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/flow/processes/${JOIN}/design`)
      await page.getByRole('button', { name: '在“单位工会审核”之后添加' }).click()
      await page.locator('[data-testid="design-add-approve"]:visible').waitFor()
      await picture(page, 'flow-add')
      await page.locator('[data-testid="design-add-approve"]:visible').click()
      await page.getByTestId('design-node-panel').waitFor()
      await fill(page, 'design-name', '街道复核')
      await tap(page, 'design-place')
      await page.locator('.el-select-dropdown__item:visible').filter({ hasText: '上一级' }).first().click()
      await expectText(page, 'design-state', '草稿已保存')
      await page.getByTestId('design-card').filter({ hasText: '街道复核' }).waitFor()
      await picture(page, 'flow-panel')
      await tap(page, 'tab-trial')
      await tap(page, 'trial-subject')
      await page.locator('.el-select-dropdown__item:visible').filter({ hasText: early.name }).first().click()
      await tap(page, 'trial-run')
      await page.getByTestId('trial-steps').filter({ hasText: '街道复核' }).waitFor()
      await picture(page, 'flow-trial')
      await tap(page, 'design-publish')
      await page.getByTestId('publish-dialog').filter({ hasText: '街道复核' }).waitFor()
      await fill(page, 'publish-note', '单位审核后由街道复核')
      await picture(page, 'flow-publish')
      await page.getByRole('button', { name: '发布', exact: true }).last().click()
      await page.getByTestId('publish-dialog').waitFor({ state: 'hidden' })
    })
    const { version_number: number, versions } = await process()
    assert.ok(number > began)
    assert.equal(versions[0].note, '单位审核后由街道复核')
  })

  test('who applies now is reviewed twice, who had applied before once, and nothing was restarted [NFR-13]', async () => {
    await applies(late)
    const [before, now] = [await flow(early), await flow(late)]
    assert.equal(before.definition_number, began)
    assert.ok(now.definition_number > began)
    assert.ok(!before.nodes.some((one) => one.name === '街道复核'))
    assert.equal(now.nodes.at(-1).name, '街道复核')

    await approves(union, early)
    await eventually(() => application(early), (one) => one.state === 'approved')
    await approves(union, late)
    const above = await staffSession(street)
    const waiting = await eventually(() => flow(late, above), (one) => one.holder_unit_name === above.me.capacity.unit.name)
    assert.equal(waiting.state, 'running')
    await approves(street, late)
    await eventually(() => application(late), (one) => one.state === 'approved')
  })
})
