import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { importedBy } from './imports'

/** Pages that must open without a network, though nobody may have visited them yet. */
const TABS = /^(pages-|packages-net-|packages-membership-(card|progress|applications)\b)/

/**
 * Writes `sw.js` beside index.html: it keeps the app itself (never an answer of the API), so that a reload without a
 * network still opens. One version per build; the next one takes over when the last page of the old one is closed.
 */
export function shellWorker(): Plugin {
  let outDir = ''
  return {
    name: 'unionhub:shell-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (outDir = config.build.outDir),
    closeBundle() {
      const assets = join(outDir, 'assets')
      if (!existsSync(join(outDir, 'index.html'))) return
      const html = readFileSync(join(outDir, 'index.html'), 'utf8')
      const all = readdirSync(assets)
      const named = [...html.matchAll(/assets\/([^"]+)"/g)].map(([, name]) => name ?? '')
      // Styles are asked for by name when their page opens, so none may be missing.
      const found = importedBy(assets, [...named, ...all.filter((name) => TABS.test(name) || name.endsWith('.css'))])
      const files = ['./', ...[...found].sort().map((name) => `./assets/${name}`)]
      const version = createHash('sha256').update(html).update(files.join()).digest('hex').slice(0, 12)
      const source = readFileSync(join(__dirname, 'shell-worker.js'), 'utf8')
      writeFileSync(join(outDir, 'sw.js'), source.replace("'VERSION'", `'${version}'`).replace('[/* FILES */]', JSON.stringify(files)))
    },
  }
}
