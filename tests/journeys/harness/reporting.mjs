// A citizen's report, page by page, on a phone that has just opened the printed code.
import { PNG } from 'pngjs'
import { addPicture, choose, fill, tap } from './phone.mjs'
import { simulator } from './world.mjs'

export const portrait = PNG.sync.write(Object.assign(new PNG({ width: 360, height: 480 }), { data: Buffer.alloc(360 * 480 * 4, 150) }))
const sentAt = new Map()

export async function typeWho(page, reporter) {
  await fill(page, 'report-name', reporter.name)
  await fill(page, 'report-cert', reporter.idCard)
  await fill(page, 'report-phone', reporter.phone)
}

export async function typeCompanion(page, place, person) {
  await fill(page, `companion-name-${place}`, person.name)
  await fill(page, `companion-cert-${place}`, person.idCard)
  if (person.phone) await fill(page, `companion-phone-${place}`, person.phone)
}

export async function typeMatter(page, { employer, cause, grid }) {
  await fill(page, 'report-employer', employer)
  await choose(page, 'report-cause', cause)
  await choose(page, 'report-grid', grid)
}

/** The code that came by SMS; a second one for the same phone is sent after a minute at the earliest. */
export async function provePhone(page, number) {
  await page.waitForTimeout(Math.max(0, (sentAt.get(number) ?? 0) + 61_000 - Date.now()))
  await tap(page, 'sms-send')
  await page.getByText('秒后重发').waitFor()
  sentAt.set(number, Date.now())
  await fill(page, 'field-sms-code', await simulator.smsCode(number))
  await tap(page, 'report-prove')
  await page.getByTestId('report-proved').waitFor()
}

/** Choose a picture and wait until the server has it. */
export async function sendPhoto(page, photo = portrait) {
  await addPicture(page, 'report-photos', photo)
  await page.getByTestId('report-photos-sending').first().waitFor({ state: 'detached' })
}

export async function readReceipt(page) {
  await page.getByTestId('report-receipt').waitFor()
  const text = async (testid) => (await page.getByTestId(testid).innerText()).trim()
  return { caseNo: await text('receipt-number'), code: await text('receipt-code') }
}

/** The whole way, from the first field to the receipt. */
export async function reportOnPhone(page, { reporter, companions = [], employer, cause, demand, grid, photo = portrait }) {
  await page.getByTestId('report-form').waitFor()
  await typeWho(page, reporter)
  await tap(page, 'report-next')
  for (const [place, person] of companions.entries()) {
    await tap(page, 'companion-add')
    await typeCompanion(page, place, person)
  }
  await tap(page, 'report-next')
  await typeMatter(page, { employer, cause, grid })
  await tap(page, 'report-next')
  await fill(page, 'report-demand', demand)
  await tap(page, 'report-next')
  await provePhone(page, reporter.phone)
  await sendPhoto(page, photo)
  await tap(page, 'report-next')
  await tap(page, 'report-agree')
  await tap(page, 'report-submit')
  return readReceipt(page)
}

/** Where the report stands, by its number and the phone. */
export async function askProgress(page, { caseNo }, { phone }) {
  await fill(page, 'progress-number', caseNo)
  await fill(page, 'progress-phone', phone)
  await tap(page, 'progress-ask')
}
