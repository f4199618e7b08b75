// Chromium for a journey: every page is watched for console errors and for requests that leave the origins.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { baseUrl, simulatorUrl } from './world.mjs'

const output = process.env.UNIONHUB_JOURNEY_OUTPUT ?? 'var/test-output/journeys'
const ORIGINS = new Set([new URL(baseUrl).origin, new URL(simulatorUrl).origin])

/** Another address a journey's pages may come from. */
export const alsoFrom = (url) => void ORIGINS.add(new URL(url).origin)

/** Whether an address is the platform's own; what is made inside the page (data:, blob:) is too. */
export function isOwn(address) {
  const url = new URL(address)
  return !/^https?:|^wss?:/.test(url.protocol) || ORIGINS.has(url.origin)
}

export const desktop = { viewport: { width: 1440, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
const WECHAT_AGENT =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.49'
export const insideWeChat = { ...phone, userAgent: WECHAT_AGENT }

/** How many times slower than this one the walked machine is; offices keep their computers long. */
const SLOWER = Number(process.env.UNIONHUB_JOURNEY_SLOWER ?? 1)

/** The page as a slower machine would run it, until what is returned is called. */
export async function slow(page, factor = SLOWER) {
  const session = await page.context().newCDPSession(page)
  const run = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate })
  await run(factor)
  return () => run(1)
}

let browser

/** How Chromium is started, here and for the gallery. */
export const LAUNCH = {
  executablePath: process.env.UNIONHUB_CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
}

export async function openBrowser() {
  browser = await chromium.launch(LAUNCH)
  return browser
}

export async function closeBrowser() {
  await browser?.close()
}

/** Every page first asks who is signed in; Chromium writes the answer “nobody” (401) to the console. */
function isFirstQuestion(message) {
  return /\b401\b/.test(message.text()) && new URL(message.location().url, baseUrl).pathname.endsWith('/account/me')
}

let devicesOpened = 0
const firstAddress = process.pid % 200

/** People are not all behind one address: limits that count by address are met by one person, not by the whole run. */
function ownAddress() {
  devicesOpened += 1
  return `10.${firstAddress}.${devicesOpened >> 8}.${devicesOpened & 255}`
}

/** One person's device. `expected` lists console errors the journey provokes itself (an HTTP error status is logged by the browser). */
export async function openDevice(kind, { expected = [] } = {}) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block', extraHTTPHeaders: { 'X-Forwarded-For': ownAddress() }, ...kind })
  context.setDefaultTimeout(15_000)
  const faults = []
  const device = { context, faults, expected }
  context.on('request', (request) => {
    if (!isOwn(request.url())) faults.push(`request to ${new URL(request.url()).origin}`)
  })
  context.on('console', (message) => {
    if (message.type() !== 'error' || isFirstQuestion(message) || expected.some((pattern) => pattern.test(message.text()))) return
    faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`))
  device.page = await context.newPage()
  if (SLOWER > 1) await slow(device.page)
  return device
}

/**
 * Run a journey with its devices; keep a picture of every page when it fails, and fail when a page wrote an error to
 * the console or asked another host for anything.
 */
export async function withDevices(name, kinds, journey) {
  const devices = Object.fromEntries(await Promise.all(Object.entries(kinds).map(async ([key, kind]) => [key, await openDevice(kind.device ?? kind, kind)])))
  try {
    await journey(devices)
    for (const [key, device] of Object.entries(devices)) assert.deepEqual(device.faults, [], `${name}: the ${key} page is not clean`)
  } catch (error) {
    mkdirSync(output, { recursive: true })
    for (const [key, device] of Object.entries(devices)) {
      for (const [number, page] of device.context.pages().entries()) {
        await page.screenshot({ path: join(output, `${name}-${key}-${number}.png`) }).catch(() => undefined)
      }
      if (device.faults.length > 0) error.message += `\n${key}: ${device.faults.join('\n  ')}`
    }
    throw error
  } finally {
    for (const device of Object.values(devices)) await device.context.close()
  }
}

/** Keep a picture for people (the README's come from here). */
export async function picture(page, name) {
  if (!process.env.UNIONHUB_JOURNEY_PICTURES) return
  mkdirSync(process.env.UNIONHUB_JOURNEY_PICTURES, { recursive: true })
  await page.screenshot({ path: join(process.env.UNIONHUB_JOURNEY_PICTURES, `${name}.png`) })
}
