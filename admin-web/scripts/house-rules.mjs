/* Rules of the house that a linter does not know: sizes of files, and no colour or px literal in a component. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const MOST = { page: 200, component: 150, module: 250 }
const GENERATED = ['packages/shared/src/api/schema.d.ts', 'packages/shared/src/styles/tokens.css']

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else yield path
  }
}

/** Media queries cannot read custom properties, so their px are allowed. */
const LITERALS = [
  [/(?<!@media[^{]*)\b\d*\.?\d+px\b/, 'px literal: use a size token'],
  [/#[0-9a-fA-F]{3,8}\b(?![^<]*<\/script>)/, 'colour literal: use a colour token'],
  [/\b(?:rgba?|hsla?|oklch)\(/, 'colour literal: use a colour token'],
]

export function problemsOf(path, text) {
  const found = []
  const lines = text.split('\n').length - 1
  const kind = path.endsWith('.vue') ? (/\/pages\//.test(path) ? 'page' : 'component') : 'module'
  if (lines > MOST[kind]) found.push(`${lines} lines, at most ${MOST[kind]} for a ${kind}`)
  if (/\bany\b(?=\s*[;,)\]>=|])/.test(text) && /[:<]\s*any\b/.test(text)) found.push('`any`')
  if (/\.(vue|css)$/.test(path)) {
    const styled = text.replace(/<script[\s\S]*?<\/script>/, (script) => script.replace(/[^\n]/g, ' '))
    for (const [i, line] of styled.split('\n').entries()) {
      for (const [pattern, words] of LITERALS) {
        if (!/@media/.test(line) && pattern.test(line.replace(/#[\w-]+=|"#[\w-]*"|#(?:default|[a-z][\w-]*)(?==)/g, ''))) found.push(`line ${i + 1}: ${words}`)
      }
    }
  }
  return found
}

function main() {
  let bad = 0
  for (const tree of ['apps', 'packages']) {
    for (const path of files(join(root, tree))) {
      const name = relative(root, path)
      if (!/\.(vue|ts|css)$/.test(name) || GENERATED.includes(name) || name.includes('/tests/')) continue
      for (const problem of problemsOf(name, readFileSync(path, 'utf8'))) {
        process.stderr.write(`${name}: ${problem}\n`)
        bad += 1
      }
    }
  }
  return bad ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
