// Lighthouse over the pages that strangers meet first, as a phone on a slow network sees them. Started by scripts/lighthouse.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { LAUNCH } from './harness/browser.mjs'
import { baseUrl, joinUrl, reportUrl } from './harness/world.mjs'

const LEAST = { performance: 0.9, accessibility: 0.95 }
const NAMES = { performance: '性能', accessibility: '无障碍' }
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, out: { type: 'string' }, category: { type: 'string' } } })
const categories = values.category?.split(',') ?? Object.keys(LEAST)

const PAGES = {
  首页: `${baseUrl}/m/`,
  服务: `${baseUrl}/m/#/pages/services/index`,
  扫码落地页: `${baseUrl}/m/#/packages/membership/landing?t=${joinUrl.split('/').at(-1)}`,
  问题上报: `${baseUrl}/m/#/packages/inspection/report?t=${reportUrl.split('/').at(-1)}`
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const port = await freePort()
const browser = await chromium.launch({ ...LAUNCH, args: [...LAUNCH.args, `--remote-debugging-port=${port}`] })
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
const problems = []

for (const [name, url] of Object.entries(PAGES)) {
  const runs = []
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { lhr, report } = await lighthouse(url, { port, onlyCategories: categories, output: 'html', locale: 'zh', logLevel: 'error' })
    if (lhr.runtimeError) throw new Error(`${name}：${lhr.runtimeError.message}`)
    runs.push({ lhr, report })
  }
  const score = (category) => median(runs.map(({ lhr }) => lhr.categories[category].score))
  const shown = categories.map((category) => `${NAMES[category]} ${score(category).toFixed(2)}`)
  const figures = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].filter((id) => runs[0].lhr.audits[id])
  const details = figures.map((id) => `${id.replaceAll(/(\w)\w*-?/g, '$1').toUpperCase()} ${runs.at(-1).lhr.audits[id].displayValue}`)
  console.info(`${name}：${[...shown, ...details].join(' · ')}`)
  for (const category of categories.filter((one) => score(one) < LEAST[one])) {
    const failed = runs.at(-1).lhr.categories[category].auditRefs.map(({ id, weight }) => ({ weight, audit: runs.at(-1).lhr.audits[id] }))
    const worst = failed.filter(({ weight, audit }) => weight > 0 && audit.score !== null && audit.score < 0.9).map(({ audit }) => audit.title)
    problems.push(`${name}：${NAMES[category]} ${score(category).toFixed(2)}，应不低于 ${LEAST[category]}（${worst.join('；')}）`)
  }
  if (values.out) {
    mkdirSync(values.out, { recursive: true })
    writeFileSync(join(values.out, `${name}.html`), runs.at(-1).report)
  }
}

await browser.close()
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0) console.info('✓ 都达到要求')
process.exit(problems.length > 0 ? 1 : 0)
