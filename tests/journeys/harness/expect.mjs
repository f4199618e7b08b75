// Assertions that wait: a page may need a moment to show what is true.
import assert from 'node:assert/strict'

/** The control's text holds the words within the time. */
export async function expectText(page, testid, words, seconds = 10) {
  const control = page.getByTestId(testid).first()
  await control.waitFor()
  let seen = ''
  for (let tries = 0; tries < seconds * 5; tries += 1) {
    seen = (await control.innerText()).trim()
    if (seen.includes(words)) return
    await page.waitForTimeout(200)
  }
  assert.fail(`${testid} shows “${seen}”, not “${words}”`)
}

/** Ask until the answer is as wanted (figures and inboxes are kept by consumers of events). */
export async function eventually(read, wanted, seconds = 15) {
  let seen
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    seen = await read()
    if (wanted(seen)) return seen
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return assert.fail(`still not as wanted: ${JSON.stringify(seen)}`)
}
