/*
 * Weighs what a first visit really loads, gzipped: the entry, the page's own chunk, everything these
 * import, and the chunks the page opens by itself (`also`). Run after `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const KB = 1024
const SHELL = 'src/app/layout/AppShell.vue'
const DASHBOARD = 'src/features/dashboard/pages/DashboardPage.vue'

const pages = [
  { name: '管理后台 登录', app: 'admin', limit: 120, roots: ['index.html', 'src/app/pages/LoginPage.vue'] },
  { name: '管理后台 首页（图表之前）', app: 'admin', limit: 130, roots: ['index.html', SHELL, DASHBOARD] },
  { name: '管理后台 首页（含图表）', app: 'admin', limit: 320, roots: ['index.html', SHELL, DASHBOARD, 'src/features/dashboard/components/TrendCard.vue'] },
  { name: '企业服务 登录', app: 'enterprise', limit: 140, roots: ['index.html', 'src/features/account/pages/LoginPage.vue'] },
  { name: '企业服务 首页', app: 'enterprise', limit: 140, roots: ['index.html', 'src/app/PortalShell.vue', 'src/features/home/pages/HomePage.vue'] },
]

/** Pages of the SPA opened after the dashboard, whose table has come by itself, may add this much each. */
const FURTHER = { limit: 90, app: 'admin', loaded: ['index.html', SHELL, DASHBOARD, 'src/features/dashboard/components/UnitTable.vue'] }

const manifests = {}
function manifestOf(app) {
  const file = join(root, 'apps', app, 'dist/.vite/manifest.json')
  if (!existsSync(file)) {
    process.stderr.write(`No build of ${app}: run npm run build first.\n`)
    process.exit(2)
  }
  return (manifests[app] ??= JSON.parse(readFileSync(file, 'utf8')))
}

function closure(app, roots) {
  const manifest = manifestOf(app)
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${app}: no chunk ${key} in the build`)
    seen.add(key)
    chunk.imports?.forEach(visit)
  }
  roots.forEach(visit)
  return new Set([...seen].map((key) => manifest[key].file))
}

const weights = {}
const weigh = (app, file) => (weights[`${app}/${file}`] ??= gzipSync(readFileSync(join(root, 'apps', app, 'dist', file)), { level: 9 }).length)
const sum = (app, files) => [...files].filter((file) => file.endsWith('.js')).reduce((total, file) => total + weigh(app, file), 0)

let failed = 0
function report(name, bytes, limit) {
  const over = bytes > limit * KB
  failed += over ? 1 : 0
  process.stdout.write(`${over ? 'OVER' : 'ok  '}  ${(bytes / KB).toFixed(1).padStart(6)} KB of ${limit} KB  ${name}\n`)
}

for (const page of pages) report(page.name, sum(page.app, closure(page.app, page.roots)), page.limit)

const loaded = closure(FURTHER.app, FURTHER.loaded)
for (const key of Object.keys(manifestOf(FURTHER.app))) {
  if (!/^src\/features\/[^/]+\/pages\/\w+\.vue$/.test(key) || FURTHER.loaded.includes(key)) continue
  const added = [...closure(FURTHER.app, [key])].filter((file) => !loaded.has(file))
  report(`再打开 ${key.replace('src/features/', '')}`, sum(FURTHER.app, added), FURTHER.limit)
}
process.exitCode = failed ? 1 : 0
