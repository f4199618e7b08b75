import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { importedBy } from './imports'

/** A page's own file; one that a page asks for later begins its last name with a capital. */
const PAGE = /^((?:pages|packages)(?:-[a-z]\w*)+)\.[\w-]+\.js$/
const FIRST = 'pages-home-index'

/**
 * Writes a few hundred bytes that ask for the opened page's own scripts while the framework is still on its way: by itself the browser
 * would hear of them only after it has run the framework, a whole round later on a phone's network. The page stands behind `#`, so only
 * a script can know it; a page that is not known simply waits as before.
 */
export function earlyChunks(): Plugin {
  let outDir = ''
  let base = '/'
  return {
    name: 'unionhub:early-chunks',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = config.build.outDir
      base = config.base
    },
    closeBundle() {
      const index = join(outDir, 'index.html')
      if (!existsSync(index)) return
      const assets = join(outDir, 'assets')
      const html = readFileSync(index, 'utf8')
      const all = readdirSync(assets)
      const known = importedBy(assets, [...html.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? ''))
      const files: string[] = []
      const place = (name: string) => (files.includes(name) ? files.indexOf(name) : files.push(name) - 1)
      const pages = all.flatMap((name) => {
        const page = PAGE.exec(name)?.[1]
        return page ? [[page, [...importedBy(assets, [name])].filter((one) => !known.has(one)).map(place)] as const] : []
      })
      const code = SCRIPT.replace('FILES', JSON.stringify(files)).replace('PAGES', JSON.stringify(Object.fromEntries(pages))).replace('BASE', JSON.stringify(`${base}assets/`))
      const name = `early-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
      writeFileSync(join(assets, name), code)
      writeFileSync(index, html.replace('<script type="module"', `<script async src="${base}assets/${name}"></script>\n    <script type="module"`))
    },
  }
}

const SCRIPT = `(function(){var f=FILES,p=PAGES,page=location.hash.replace(/^#\\/|\\?.*$/g,"").replace(/\\//g,"-")||"${FIRST}";
(p[page]||[]).forEach(function(i){var l=document.createElement("link");l.rel="modulepreload";l.href=BASE+f[i];l.crossOrigin="";document.head.appendChild(l)})})()`
