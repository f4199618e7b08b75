// Every page of the compiled mini-program, for somebody signed in as member and as officer: it must draw something and break nothing,
// whatever the server answers. The answers are made from the API's types, so a new page needs no line here.
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { sampleAnswer } = require('./samples.cjs')
const { Phone } = require('./simulate.cjs')

const failing = { status: 503, body: { code: 'request.unavailable', message: '服务暂时不可用，请稍后重试', details: null } }
/** What is known from the start, also on a bad day: who is signed in, and the site. */
const GROUND = /\/(account\/me|site)$/
const missing = { status: 404, body: { code: 'request.not_found', message: '没有找到', details: null } }
const answers = (shape) => (method, pathname) => sampleAnswer(method, pathname, shape) ?? missing
const full = answers({ full: true })
const STATES = {
  'at the beginning of things': full,
  'at the end of things': answers({ full: true, last: true }),
  'with the least': (method, pathname) => (GROUND.test(pathname) ? full : answers({ full: false }))(method, pathname),
  'with a failing server': (method, pathname) => (GROUND.test(pathname) ? full(method, pathname) : failing),
  'without a network': (method, pathname) => (GROUND.test(pathname) ? full(method, pathname) : { offline: true }),
}

/** Whatever a page may be opened with. */
const QUERY = { id: '1', t: 'token_0001', unit: '1', name: '示例', key: 'privacy', column: 'rights', kind: 'transfers', n: 'LJ20261123-7KQ4XW', box: 'open' }
const SIGNED_IN = { 'uh.member': { token: 'member-token', hint: true }, 'uh.staff': { token: 'staff-token', hint: true, officer: true } }

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function main() {
  const [, , root, state] = process.argv
  const phone = new Phone(path.resolve(root), STATES[state], SIGNED_IN)
  const broken = []
  console.error = (...parts) => broken.push(parts.map((part) => part?.stack ?? String(part)).join(' '))
  process.on('unhandledRejection', (reason) => broken.push(`unhandled: ${reason?.stack ?? reason?.message ?? JSON.stringify(reason)}`))
  process.on('uncaughtException', (error) => broken.push(`uncaught: ${error.stack}`))
  const app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8'))
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
  const problems = []
  for (const page of pages) {
    broken.length = 0
    try {
      await phone.open(page, QUERY)
      await wait(120)
      const left = ['redirectTo', 'switchTab', 'navigateTo'].some((name) => phone.called(name).length > 0)
      if (phone.text().trim() === '' && !left) broken.push('the page is empty')
      // it asks for a sign-in only when it did not find the session
      if (/登录后|请先登录|请重新登录/.test(phone.text())) broken.push(`the page does not know who is signed in: ${phone.text().slice(0, 60)}`)
    } catch (error) {
      broken.push(error.stack ?? error.message)
    }
    if (broken.length > 0) problems.push(`${page}: ${broken[0].slice(0, 600)}`)
    phone.wx.calls.length = 0
  }
  for (const problem of problems) console.info(`  ✗ ${problem}`)
  console.info(`  ${problems.length > 0 ? '✗' : '✓'} ${pages.length} pages ${state}`)
  process.exit(problems.length > 0 ? 1 : 0)
}

if (process.argv.length === 2) console.info(JSON.stringify(Object.keys(STATES)))
else void main()
