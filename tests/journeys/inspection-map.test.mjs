// The district on one map: the numbers are those of the lists, they move by themselves, they lead to their lists; and who keeps the grids moves them.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { staffSession } from './harness/api.mjs'
import { closeBrowser, desktop, openBrowser, picture, withDevices } from './harness/browser.mjs'
import { eventually, expectText } from './harness/expect.mjs'
import { operatorSignsIn } from './harness/officer.mjs'
import { fill, tap } from './harness/phone.mjs'
import { account, baseUrl, freshName, inventPerson } from './harness/world.mjs'

const officer = (username) => account({ audience: 'staff', username })
const [clerk, leader, grid, admin] = ['clerk', 'leader', 'grid', 'insp_admin'].map(officer)
const wall = { viewport: { width: 1920, height: 1080 } }

describe('the district on one map', { concurrency: 1 }, () => {
  let desk
  let street
  const map = () => desk.get('/inspection/map')
  const of = (seen, id) => seen.grids.find((one) => one.grid_unit_id === id)
  const number = async (page, row, at) => Number((await page.getByTestId(`map-row-${row}`).locator('td').nth(at).innerText()).replaceAll(',', ''))
  /** The number in the title of the list that a link leads to. */
  const listed = async (page) => {
    const count = page.locator('[data-testid^="list-"] h1 .count')
    await count.waitFor()
    return Number((await count.innerText()).replace(/\D/g, ''))
  }

  const report = async () => {
    const person = inventPerson(freshName('周'))
    const body = { name: person.name, cert_no: person.idCard, phone: person.phone, companions: [], employer_name: `${freshName('青禾')}印务有限公司` }
    return desk.post('/inspection/cases', { ...body, cause: '0601', grid_unit_id: street.grid_unit_id, demand: '三个月工资没有发放，请求支付。', source: '11' })
  }

  before(async () => {
    await openBrowser()
    desk = await staffSession(clerk)
    const { items } = await desk.get('/inspection/grids?open=true')
    street = items.find((one) => one.name === grid.unit)
  })
  after(closeBrowser)

  test('the four numbers of two grids and of the district are those of the lists they lead to [INSP-30]', async () => {
    await withDevices('map-lists', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, clerk)
      await page.goto(`${baseUrl}/admin/inspection/map`)
      await page.getByTestId('map-table').waitFor()
      await page.getByTestId(`grid-card-${street.grid_unit_id}`).waitFor()
      await expectText(page, 'map-note', '示意图')
      await expectText(page, 'counting-rule', '完成率（办结率）= 完成 ÷ 收到')
      await picture(page, 'admin-inspection-map')
      const rows = (await map()).grids.map((one) => one.grid_unit_id)
      const places = [0, 1, 3, 4]
      for (const row of [rows[0], rows[1], '0', 'total']) {
        for (const at of places) {
          const told = await number(page, row, at)
          const link = page.getByTestId(`map-row-${row}`).locator('td').nth(at).locator('a')
          if (told === 0) continue
          await link.click()
          assert.equal(await listed(page), told, `row ${row}, column ${at}`)
          await page.goBack()
          await page.getByTestId('map-table').waitFor()
        }
      }
      for (const at of places) {
        const parts = await Promise.all(rows.map((row) => number(page, row, at)))
        assert.equal(parts.reduce((sum, one) => sum + one, 0), await number(page, 'total', at))
      }
    })
  })

  test('the map moves by itself while the grid works, and says so when it hears nothing [INSP-30]', async () => {
    const expected = [/ERR_FAILED|Failed to load resource/]
    await withDevices('map-live', { console: { device: desktop, expected } }, async ({ console: { page } }) => {
      await operatorSignsIn(page, leader)
      await page.goto(`${baseUrl}/admin/inspection/map`)
      await page.getByTestId('map-table').waitFor()
      const row = street.grid_unit_id
      const [received, finished] = [await number(page, row, 0), await number(page, row, 1)]
      const made = await report()
      await eventually(() => number(page, row, 0), (seen) => seen === received + 1)
      const hands = await staffSession(grid)
      const taken = await hands.post(`/inspection/cases/${made.id}/accept`, { version: (await hands.get(`/inspection/cases/${made.id}`)).version })
      await hands.post(`/inspection/cases/${made.id}/settle`, { version: taken.version, mode: '2', amount_fen: 860_000, note: '双方到场签字，当面付清' })
      await eventually(() => number(page, row, 1), (seen) => seen === finished + 1)
      const card = page.getByTestId(`grid-card-${row}`)
      assert.equal(Number((await card.getByTestId('finished').locator('b').innerText()).replaceAll(',', '')), finished + 1)
      assert.equal(await card.getByTestId('petitions').getAttribute('href'), null, 'the list of petitions is the clerks’')
      await page.route('**/inspection/map', (route) => route.abort())
      await expectText(page, 'live', '连接中断', 40)
      await page.unroute('**/inspection/map')
      await expectText(page, 'live', '实时', 20)
    })
  })

  test('the wall shows the same, dark and whole [INSP-30]', async () => {
    await withDevices('map-wall', { wall }, async ({ wall: { page } }) => {
      await operatorSignsIn(page, leader)
      await page.goto(`${baseUrl}/admin/inspection/map`)
      await tap(page, 'open-screen')
      await page.getByTestId('screen').waitFor()
      await page.getByTestId(`grid-card-${street.grid_unit_id}`).waitFor()
      const { totals } = await map()
      const told = async (name) => Number((await page.getByTestId(name).innerText()).replaceAll(',', ''))
      assert.equal(await told('screen-cases'), totals.received)
      assert.equal(await told('screen-cases-done'), totals.finished)
      assert.equal(await told('screen-petitions'), totals.petitions)
      assert.equal(await told('screen-petitions-done'), totals.petitions_done)
      const size = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, high: document.documentElement.scrollHeight }))
      assert.deepEqual(size, { wide: 1920, high: 1080 }, 'nothing has to be scrolled')
      await picture(page, 'admin-inspection-screen')
      await tap(page, 'screen-leave')
      await page.waitForURL('**/inspection/map')
    })
  })

  test('the statistics by year, by month and by rank say what the map says [INSP-31] [INSP-32] [INSP-33]', async () => {
    await withDevices('map-statistics', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, leader)
      const seen = await map()
      const own = of(seen, street.grid_unit_id)
      const cell = async (row, count, at) => Number((await page.getByTestId(row).locator(`td[data-count=${count}]`).nth(at).innerText()).replace(/[^\d.]/g, ''))
      await page.goto(`${baseUrl}/admin/inspection/statistics`)
      await page.getByTestId(`figures-${street.grid_unit_id}`).waitFor()
      assert.deepEqual([await cell(`figures-${street.grid_unit_id}`, '收到', 12), await cell(`figures-${street.grid_unit_id}`, '完成', 12)], [own.received, own.finished])
      assert.equal(await cell('figures-all', '收到', 12), seen.totals.received)
      await picture(page, 'admin-inspection-months')
      await tap(page, 'tab-years')
      const years = (await desk.get('/inspection/statistics/years')).years
      await page.getByRole('columnheader', { name: `${seen.year} 年` }).waitFor()
      assert.equal(await cell('figures-all', '收到', years.indexOf(seen.year)), seen.totals.received)
      await tap(page, 'tab-ranking')
      await page.getByTestId('ranking').waitFor()
      const rank = await page.getByTestId(`rank-${street.grid_unit_id}`).locator('td').first().innerText()
      const better = seen.grids.filter((one) => one.category === 'street' && one.received && one.rate > own.rate).length
      assert.equal(Number(rank), better + 1)
      await tap(page, 'statistics-export')
      const head = await staffSession(leader)
      const task = await eventually(async () => (await head.get('/task/tasks')).items[0], (one) => one?.state === 'done')
      assert.equal((await head.bytes(task.file_url.replace('/api/v1/staff', ''))).subarray(0, 2).toString(), 'PK')
    })
  })

  test('who keeps the grids sets a centre on the map or by numbers, and takes a grid out of the options [INSP-36]', async () => {
    const name = `${freshName('新桥')}街道网格`
    await withDevices('map-grids', { console: desktop }, async ({ console: { page } }) => {
      await operatorSignsIn(page, admin)
      await page.goto(`${baseUrl}/admin/inspection/grids`)
      await page.getByTestId(`handle-${street.grid_unit_id}`).waitFor()
      await picture(page, 'admin-inspection-grids')
      await tap(page, 'grid-add')
      await fill(page, 'grid-name', name)
      const box = await page.locator('.board .base').boundingBox()
      await page.mouse.click(box.x + box.width * 0.26, box.y + box.height * 0.74)
      await eventually(() => page.getByTestId('grid-longitude').inputValue().catch(() => page.getByTestId('grid-longitude').locator('input').inputValue()), (text) => /^119\.\d+$/.test(text))
      await tap(page, 'grid-save')
      const keeper = await staffSession(admin)
      const made = await eventually(async () => (await keeper.get('/inspection/grids')).items.find((one) => one.name === name), Boolean)
      assert.ok(made.longitude > 119.7 && made.latitude > 31.6)
      const handle = page.getByTestId(`handle-${made.grid_unit_id}`)
      const from = await handle.locator('i').boundingBox()
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 })
      await page.mouse.up()
      await tap(page, 'grid-save')
      const moved = await eventually(async () => (await keeper.get('/inspection/grids')).items.find((one) => one.name === name), (one) => one.longitude > made.longitude && one.latitude < made.latitude)
      await fill(page, 'grid-longitude', '119.85')
      await fill(page, 'grid-latitude', '31.79')
      await tap(page, 'grid-save')
      await eventually(async () => (await keeper.get('/inspection/grids')).items.find((one) => one.name === name), (one) => one.longitude === 119.85 && one.version > moved.version)
      await tap(page, `grid-off-${made.grid_unit_id}`)
      await fill(page, 'ask-reason', '并入相邻街道')
      await tap(page, 'ask-confirm')
      await eventually(async () => (await desk.get('/inspection/grids?open=true')).items.map((one) => one.name), (names) => !names.includes(name))
      await expectText(page, `grid-${made.grid_unit_id}`, '已停用')
    })
  })
})
