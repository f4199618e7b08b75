import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const IMPORTS = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g

/** Built files and all that they import for certain, all the way down. */
export function importedBy(assets: string, names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const path = join(assets, name)
    if (found.has(name) || !existsSync(path)) continue
    found.add(name)
    if (name.endsWith('.js')) importedBy(assets, [...readFileSync(path, 'utf8').matchAll(IMPORTS)].map(([, next]) => next ?? ''), found)
  }
  return found
}
