// Checks the compiled mini-program without the vendor's developer tools: syntax, package sizes, pages that really run.
import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const MB = 1024 * 1024
// The vendor refuses 2 MB for one package and 20 MB for all.
const MAIN_FAIL = 1.2 * MB
const SUB_FAIL = 1.6 * MB
const SIDE_BY_SIDE = 2

const here = dirname(fileURLToPath(import.meta.url))
const dist = resolve(here, '../dist/build/mp-weixin')
const tools = resolve(here, '../tools')

if (process.argv.includes('--help')) {
  console.info('npm run check:mp：检查编译后的小程序（语法、体积、页面能否运行），需要先 npm run build:mp')
  process.exit(0)
}
if (!existsSync(join(dist, 'app.json'))) fail('没有找到 dist/build/mp-weixin，请先运行 npm run build:mp')
if (!existsSync(join(tools, 'node_modules/miniprogram-compiler'))) fail('缺少检查工具，请先运行 npm ci --prefix tools')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

const files = filesOf(dist)
const problems = []

function checkSyntax() {
  const compiler = join(tools, 'node_modules/miniprogram-compiler')
  // The package ships its binaries without the right to run.
  if (process.platform !== 'win32') {
    for (const file of filesOf(join(compiler, 'bin', process.platform === 'darwin' ? 'mac' : 'linux'))) chmodSync(file, 0o755)
  }
  const { wxmlToJs, wxssToJs } = createRequire(join(tools, 'package.json'))('miniprogram-compiler')
  const count = (ending) => files.filter((file) => file.endsWith(ending)).length
  for (const [name, compile, ending] of [['wcc', wxmlToJs, '.wxml'], ['wcsc', wxssToJs, '.wxss']]) {
    try {
      new Function(compile(dist))
      console.info(`${name}：${count(ending)} 个 ${ending} 文件没有语法错误`)
    } catch (error) {
      problems.push(`${name}：${String(error?.message ?? error).slice(0, 2000)}`)
    }
  }
}

function checkSizes() {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? []).map((item) => item.root)
  const sizes = new Map([['主包', 0], ...roots.map((root) => [root, 0])])
  for (const file of files) {
    const path = relative(dist, file).replaceAll('\\', '/')
    const owner = roots.find((root) => path.startsWith(`${root}/`)) ?? '主包'
    sizes.set(owner, sizes.get(owner) + statSync(file).size)
  }
  for (const [name, size] of sizes) {
    console.info(`${name} ${(size / 1024).toFixed(1)} KB`)
    const limit = name === '主包' ? MAIN_FAIL : SUB_FAIL
    if (size > limit) problems.push(`${name} ${(size / MB).toFixed(2)} MB，超过 ${(limit / MB).toFixed(1)} MB`)
  }
}

function checkText() {
  for (const file of files.filter((name) => /\.(wxss|wxml|js)$/.test(name))) {
    const text = readFileSync(file, 'utf8')
    if (/url\(\s*['"]?https?:/.test(text)) problems.push(`${relative(dist, file)} 引用了外部地址`)
  }
}

/** One of the tools over the compiled pages; its report goes to the console. */
function runTool(...command) {
  return new Promise((resolve) => {
    execFile(process.execPath, command, { encoding: 'utf8', timeout: 180_000 }, (error, stdout, stderr) => {
      process.stdout.write(stdout)
      if (error) problems.push(`编译后的页面没有全部通过：${command.slice(2).join(' ')}${stderr ? `\n${stderr.slice(-2000)}` : ''}`)
      resolve()
    })
  })
}

async function runPages() {
  // A copy outside this tree: here package.json would make Node read the files as ES modules.
  const copy = mkdtempSync(join(tmpdir(), 'unionhub-mp-'))
  try {
    cpSync(dist, copy, { recursive: true })
    writeFileSync(join(copy, 'package.json'), '{"type":"commonjs"}')
    await runTool(join(tools, 'run-pages.cjs'), copy)
    const every = join(tools, 'every-page.cjs')
    const states = JSON.parse(execFileSync(process.execPath, [every], { encoding: 'utf8' }))
    for (let next = 0; next < states.length; next += SIDE_BY_SIDE) {
      await Promise.all(states.slice(next, next + SIDE_BY_SIDE).map((state) => runTool(every, copy, state)))
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

checkSyntax()
checkSizes()
checkText()
await runPages()
for (const problem of problems) console.error(problem)
console.info(problems.length ? `${problems.length} 处不通过` : '小程序检查通过')
process.exit(problems.length ? 1 : 0)
