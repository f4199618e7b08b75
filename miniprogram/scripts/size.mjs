// Gzip size of the JavaScript that the H5 home page and each further page load. Limits: first page 130 KB, others +90 KB.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const FIRST_PAGE_KB = 130
const FURTHER_KB = 90
const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/build/h5')

if (process.argv.includes('--help')) {
  console.info('npm run size：检查 H5 首页与其余页面的脚本体积（gzip），需要先 npm run build:h5')
  process.exit(0)
}
if (!existsSync(join(dist, 'index.html'))) {
  console.error('没有找到 dist/build/h5，请先运行 npm run build:h5')
  process.exit(1)
}

const html = readFileSync(join(dist, 'index.html'), 'utf8')
const assets = join(dist, 'assets')
const entry = [...html.matchAll(/(?:src|href)="[^"]*\/assets\/([^"]+\.js)"/g)].map((match) => match[1])
const problems = []
if (/<script(?![^>]*\ssrc=)[^>]*>/.test(html)) problems.push('index.html 里有内联脚本，违反内容安全策略')

/** Static imports of a chunk, all the way down; dynamic ones belong to other pages. */
function closure(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    const code = readFileSync(join(assets, name), 'utf8')
    const imports = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1])
    closure(imports, seen)
  }
  return seen
}

const sizes = new Map()
function kilobytes(names) {
  let total = 0
  for (const name of names) {
    if (!sizes.has(name)) sizes.set(name, gzipSync(readFileSync(join(assets, name))).length)
    total += sizes.get(name)
  }
  return total / 1024
}

const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
const home = files.find((name) => name.startsWith('pages-home-index.'))
if (entry.length === 0 || !home) {
  console.error('认不出 H5 的入口或首页脚本，构建方式可能变了')
  process.exit(1)
}
const first = closure([...entry, home])
const firstKb = kilobytes(first)
console.info(`首页 ${firstKb.toFixed(1)} KB / ${FIRST_PAGE_KB} KB`)
if (firstKb > FIRST_PAGE_KB) problems.push(`首页脚本 ${firstKb.toFixed(1)} KB，超过 ${FIRST_PAGE_KB} KB`)

for (const page of files.filter((name) => /^(pages|packages)-/.test(name) && name !== home)) {
  const extra = [...closure([page])].filter((name) => !first.has(name))
  const kb = kilobytes(extra)
  console.info(`  ${page.split('.')[0]} +${kb.toFixed(1)} KB`)
  if (kb > FURTHER_KB) problems.push(`${page} 另加 ${kb.toFixed(1)} KB，超过 ${FURTHER_KB} KB`)
}

for (const name of [...files, ...readdirSync(assets).filter((file) => file.endsWith('.css'))]) {
  const text = readFileSync(join(assets, name), 'utf8')
  if (/\bnew Function\(|\beval\(/.test(text)) problems.push(`${name} 用到 eval，会被内容安全策略拦下`)
  if (/url\(\s*['"]?https?:/.test(text)) problems.push(`${name} 引用了外部地址`)
}

for (const problem of problems) console.error(problem)
process.exit(problems.length ? 1 : 0)
