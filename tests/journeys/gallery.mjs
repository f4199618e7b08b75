// Pictures of every page of the three faces, and a sheet to look through them. Started by scripts/gallery.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { LAUNCH } from './harness/browser.mjs'
import { contactSheet } from './harness/contact-sheet.mjs'
import { pages } from './harness/pages.mjs'
import { MODES, STATES, deviceOf, fits, ledAway, unexpected, visit } from './harness/visit.mjs'

const { values } = parseArgs({
  options: {
    face: { type: 'string' }, only: { type: 'string' }, size: { type: 'string' }, mode: { type: 'string' },
    state: { type: 'string' }, out: { type: 'string' }, full: { type: 'boolean' }, jobs: { type: 'string' }
  }
})

function listed(name, known, otherwise) {
  const chosen = values[name]?.split(',').map((one) => one.trim()) ?? otherwise
  const strange = chosen.filter((one) => known && !known.includes(one))
  if (strange.length > 0) throw new Error(`--${name} 不认识 ${strange.join('、')}，可选：${known.join('、')}`)
  return chosen
}

const faces = listed('face', ['admin', 'enterprise', 'm'], ['admin', 'enterprise', 'm'])
const modes = listed('mode', MODES, ['light'])
const states = listed('state', STATES, ['normal'])
const sizes = listed('size', null, ['1440x900', '390x844']).map((text) => {
  const [width, height] = text.split('x').map(Number)
  if (!width || !height) throw new Error(`--size ${text} 应写作 1440x900`)
  return { text, width, height }
})
/** The operators' SPA is for desks, the phone pages are for phones; the portal is for both. */
const suits = (face, { width }) => (face === 'm' ? width < 700 : face === 'admin' ? width >= 700 : true)

const { found, faults } = await pages({ faces, wanted: (name, { title }) => !values.only || name.includes(values.only) || title.includes(values.only) })
for (const fault of faults) console.error(`✗ ${fault}`)
const shots = found.flatMap((page) =>
  sizes.filter((size) => suits(page.face, size)).flatMap((size) =>
    modes.filter((mode) => fits(page.face, mode)).flatMap((mode) => states.map((state) => ({ page, size, mode, state })))
  )
)
if (shots.length === 0) throw new Error('没有要拍的页面：检查 --face、--only、--size、--mode')

const browser = await chromium.launch(LAUNCH)
mkdirSync(values.out, { recursive: true })
const started = Date.now()
let done = 0

async function shoot(shot) {
  const { page, size, mode, state } = shot
  shot.file = `${page.name}_${size.text}_${mode}_${state}.png`
  shot.troubles = []
  let context
  try {
    context = await deviceOf(browser, page, shot)
    context.on('console', (message) => {
      const text = state === 'normal' && unexpected(page, message)
      if (text) shot.troubles.push(text)
    })
    context.on('weberror', (error) => shot.troubles.push(error.error().message))
    const tab = await visit(context, page, shot)
    const away = state === 'normal' && ledAway(page, tab)
    if (away) shot.troubles.push(away)
    await tab.screenshot({ path: join(values.out, shot.file), fullPage: values.full ?? false })
  } catch (error) {
    shot.troubles.push(error.message.split('\n')[0])
  } finally {
    await context?.close()
  }
  done += 1
  console.info(`${done}/${shots.length} ${shot.troubles.length > 0 ? '✗' : '✓'} ${shot.file}${shot.troubles.map((text) => `\n      ${text}`).join('')}`)
}

const waiting = [...shots]
await Promise.all(Array.from({ length: Number(values.jobs ?? 2) }, async () => {
  while (waiting.length > 0) await shoot(waiting.shift())
}))
await browser.close()
writeFileSync(join(values.out, 'index.html'), contactSheet(shots))
console.info(`${shots.length} 张，用时 ${Math.round((Date.now() - started) / 1000)} 秒：${join(values.out, 'index.html')}`)
process.exit(faults.length > 0 || shots.some(({ troubles }) => troubles.length > 0) ? 1 : 0)
