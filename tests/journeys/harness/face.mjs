// Every page of one face: it opens cleanly for the person it is for, stands still while it is drawn, fits the narrowest screen it is
// made for, and can be read and named by those who do not see well.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { closeBrowser, isOwn, openBrowser } from './browser.mjs'
import { axeFaults, elderFaults, namelessFaults, overflowFaults, shiftFaults, watchShifts } from './examine.mjs'
import { pages } from './pages.mjs'
import { deviceOf, ledAway, unexpected, visit } from './visit.mjs'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const SMALL_PHONE = { width: 320, height: 640 }
const SMALL_DESK = { width: 1024, height: 768 }
const NARROW = { admin: [SMALL_DESK], enterprise: [SMALL_DESK, PHONE], m: [SMALL_PHONE] }
/** What jumps, jumps on a slow machine: the enterprises' own computers are nobody's choice but theirs. */
const SLOWER = { enterprise: 4 }

async function faultsOf(browser, page) {
  const wrong = []
  const context = await deviceOf(browser, page, { size: page.face === 'm' ? PHONE : DESK })
  context.on('console', (message) => wrong.push(unexpected(page, message)))
  context.on('weberror', (error) => wrong.push(`page error: ${error.error().message}`))
  context.on('request', (request) => isOwn(request.url()) || wrong.push(`asks another host: ${request.url()}`))
  try {
    await watchShifts(context)
    const tab = await visit(context, page, { slower: SLOWER[page.face] })
    wrong.push(ledAway(page, tab), ...(await shiftFaults(tab)), ...(await namelessFaults(tab)), ...(await axeFaults(tab)))
    if (page.face !== 'm') {
      await tab.evaluate(() => document.documentElement.classList.add('dark'))
      await tab.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
      wrong.push(...(await axeFaults(tab, ['color-contrast'])).map((text) => `dark: ${text}`))
    }
    for (const size of NARROW[page.face]) wrong.push(...(await overflowFaults(tab, size)))
    if (page.face === 'm') wrong.push(...(await elderFaults(tab, PHONE)))
  } finally {
    await context.close()
  }
  return wrong.filter(Boolean)
}

/** One test for each page; UNIONHUB_PAGES narrows to those whose name holds it, while one is being mended. */
export async function examineFace(face) {
  const chosen = process.env.UNIONHUB_PAGES
  const { found, faults } = await pages({ faces: [face], wanted: (name) => !chosen || name.includes(chosen) })
  describe(`every page of ${face}`, { concurrency: 2 }, () => {
    let browser
    before(async () => {
      browser = await openBrowser()
    })
    after(closeBrowser)

    test('somebody in the demonstration can open each', () => assert.deepEqual(faults, []))
    for (const page of found) test(`${page.name} ${page.title}`, async () => assert.deepEqual(await faultsOf(browser, page), [], page.address))
  })
}
