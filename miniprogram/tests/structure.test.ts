import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(__dirname, '../src')
const sources = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, name: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

const pages = new Set<string>()
const declared = JSON.parse(readFileSync(join(ROOT, 'pages.json'), 'utf8')) as {
  pages: { path: string }[]
  subPackages: { root: string; pages: { path: string }[] }[]
}
declared.pages.forEach((page) => pages.add(`${page.path}.vue`))
declared.subPackages.forEach((part) => part.pages.forEach((page) => pages.add(`${part.root}/${page.path}.vue`)))

/** Names of the files that break a rule, with what breaks it. */
function offenders(files: typeof sources, find: (file: (typeof sources)[number]) => string[]): string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.name}: ${what}`))
}

const styled = sources.filter(({ name }) => name.endsWith('.vue'))
const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? []

describe('the tree', () => {
  it('has pages of at most 200 lines and components of at most 150', () => {
    const lines = (text: string) => text.split('\n').length - 1
    const most = (name: string) => (name.endsWith('.ts') || pages.has(name) ? 200 : 150)
    expect(offenders(sources, ({ name, text }) => (lines(text) > most(name) ? [`${lines(text)}`] : []))).toEqual([])
  })

  it('takes colours and sizes from the tokens', () => {
    const style = (text: string) => /<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? ''
    const literal = /#[0-9a-fA-F]{3,8}\b|\b\d+(?:\.\d+)?(?:px|rpx)\b|rgba?\(/g
    expect(offenders(styled, ({ text }) => matches(style(text), literal))).toEqual([])
  })

  it('has no any, no console and no unfinished mark', () => {
    const forbidden = /:\s*any\b|as any\b|<any>|console\.|\bTODO\b|\bFIXME\b|@ts-ignore/g
    expect(offenders(sources, ({ text }) => matches(text, forbidden))).toEqual([])
  })

  it('calls the platform only through shared/platform', () => {
    const others = sources.filter(({ name }) => !name.startsWith('shared/platform/') && name !== 'shared/http/transport.ts')
    // Ending the pull-down belongs to the page's own life cycle.
    const calls = /\b(?:uni|wx)\.(?!stopPullDownRefresh)[a-z]\w*\(/g
    expect(offenders(others, ({ text }) => matches(text, calls))).toEqual([])
  })

  it('lets one subpackage know nothing of another', () => {
    const foreign = (name: string, text: string) => {
      const own = /^packages\/(\w+)\//.exec(name)?.[1]
      return [...text.matchAll(/@\/packages\/(\w+)\//g)].map((match) => match[1] ?? '').filter((used) => used !== own)
    }
    expect(offenders(sources, ({ name, text }) => foreign(name, text))).toEqual([])
  })
})
