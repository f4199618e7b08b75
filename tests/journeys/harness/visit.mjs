// Opening a page of the catalogue the way a person would meet it: size, light or dark, 长辈版, larger type, and a server that
// answers, has nothing, fails or takes its time.
import { slow } from './browser.mjs'
import { baseUrl } from './world.mjs'

export const MODES = ['light', 'dark', 'elder', 'large']
export const STATES = ['normal', 'empty', 'failing', 'slow']
/** How much larger the type gets in the mode `large`. */
const LARGER = 1.6

/** What every page needs before it can show anything of its own. */
const GROUND = /\/(account\/me|public\/site|portal\/features|dictionary\/|consent\/documents|inbox\/summary|notice\/summary)/

/** Modes that a face has: the phone knows 长辈版, the two others know dark. */
export const fits = (face, mode) => (face === 'm' ? mode !== 'dark' : mode !== 'elder')

const stored = (mode) => ({
  ...(mode === 'dark' ? { 'uh.all.appearance': '"dark"' } : {}),
  ...(mode === 'elder' ? { 'uh.comfort': '{"elder":true}' } : {})
})

/** The browser as it was left, which also remembers these. */
function remembering({ cookies = [], origins = [] } = {}, more) {
  const kept = [...(origins[0]?.localStorage ?? []), ...Object.entries(more).map(([name, value]) => ({ name, value }))]
  return { cookies, origins: kept.length > 0 ? [{ origin: new URL(baseUrl).origin, localStorage: kept }] : [] }
}

function emptied(body) {
  if (Array.isArray(body?.items)) return { ...body, items: [], ...('total' in body ? { total: 0 } : {}) }
  return body
}

/** The server as the state has it: `normal` leaves it alone. */
async function stage(context, { state, me }) {
  const own = (url) => url.pathname.startsWith('/api/')
  if (state !== 'normal') {
    await context.route((url) => own(url) && !GROUND.test(url.pathname), async (route) => {
      if (route.request().method() !== 'GET') return route.fallback()
      if (state === 'slow') return undefined
      if (state === 'failing') return route.fulfill({ status: 503, json: { code: 'request.unavailable', message: '服务暂时不可用，请稍后重试', details: null, request_id: 'gallery' } })
      const reply = await route.fetch().catch(() => null)
      if (!reply) return route.abort()
      const json = await reply.json().catch(() => null)
      return json ? route.fulfill({ response: reply, json: emptied(json) }) : route.fulfill({ response: reply })
    })
  }
  if (me) {
    await context.route((url) => own(url) && url.pathname.endsWith('/account/me'), async (route) => {
      const reply = await route.fetch()
      await route.fulfill({ response: reply, json: { ...(await reply.json()), ...me } })
    })
  }
}

/** A context for one person on one device. */
export async function deviceOf(browser, page, { size, mode = 'light', state = 'normal' }) {
  const phone = size.width < 700
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: size,
    reducedMotion: 'reduce',
    storageState: remembering(page.who.state, { ...stored(mode), ...page.stored }),
    ...(phone ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {})
  })
  context.setDefaultTimeout(20_000)
  await stage(context, { state, me: page.me })
  return context
}

/** Opens the page and waits until it has come to rest; with a slow server, until the skeleton stands. `slower`: a machine that takes so many times as long. */
export async function visit(context, page, { mode = 'light', state = 'normal', slower = 1 } = {}) {
  const tab = await context.newPage()
  const quick = slower > 1 ? await slow(tab, slower) : undefined
  await tab.goto(`${baseUrl}${page.address}`, { waitUntil: 'load' })
  if (state === 'slow') await tab.waitForTimeout(1500)
  else await tab.waitForLoadState('networkidle', { timeout: 8000 }).catch(() => undefined)
  await tab.evaluate(() => document.fonts.ready)
  await tab.waitForTimeout(200)
  await quick?.()
  if (mode === 'large') await tab.evaluate(enlarge, LARGER)
  return tab
}

/** Where the page sent the person instead; empty when it is the page that was asked for. */
export function ledAway(page, tab) {
  const path = (address) => (page.face === 'm' ? new URL(address, baseUrl).hash.slice(1).split('?')[0] : new URL(address, baseUrl).pathname).replace(/\/$/, '')
  const [wanted, seen] = [path(page.address), path(tab.url())]
  // the phone's first page has no address of its own
  return seen === wanted || (seen === '' && wanted === '/pages/home/index') ? '' : `${page.who.name} is led to ${seen}`
}

/** All type larger, as a phone's or a browser's own setting for text makes it. */
function enlarge(factor) {
  const all = [...document.body.querySelectorAll('*')].map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element)
    return [element, parseFloat(fontSize), parseFloat(lineHeight)]
  })
  for (const [element, size, line] of all) {
    element.style.setProperty('font-size', `${size * factor}px`, 'important')
    if (line) element.style.setProperty('line-height', `${line * factor}px`, 'important')
  }
}

/**
 * What the browser wrote to the console that nobody expects. Chromium logs every error status itself: the first question
 * “who is signed in?” may be answered with 401, and an entry of the catalogue may say which status its page is shown for.
 */
export function unexpected(page, message) {
  if (message.type() !== 'error') return ''
  const url = message.location().url
  if (/\b401\b/.test(message.text()) && new URL(url || baseUrl).pathname.endsWith('/account/me')) return ''
  if (page.status && message.text().includes(`status of ${page.status}`)) return ''
  return `${message.text()} (${url})`
}
