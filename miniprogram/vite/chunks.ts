import type { GetManualChunk } from 'rollup'

/** Pages that may be the first one somebody sees need all of these; a page of its own stays what it is. */
const FIRST = /\/src\/(main\.ts|pages\/home\/index\.vue)$/
const COMMON = /\/src\/shared\/(ui|auth|util|platform|http|net|validate)\//
/** Asked for only when it is needed. */
const LATER = /\/UhConsentSheet\.vue/

/**
 * Few files instead of many: on a phone's network every one costs a turn. `framework` stays the same from release to release, `shared`
 * is what the first page and its frame are made of, `forms` the other pieces that pages are made of.
 */
export function chunks(): GetManualChunk {
  let first: Set<string> | null = null
  return (id, { getModuleIds, getModuleInfo }) => {
    if (id.includes('/node_modules/') || id.startsWith('\0')) return 'framework'
    if (!id.includes('/src/shared/')) return undefined
    if (!first) {
      const found = new Set<string>()
      const follow = (one: string) => {
        if (found.has(one)) return
        found.add(one)
        getModuleInfo(one)?.importedIds.forEach(follow)
      }
      for (const one of getModuleIds()) if (FIRST.test(one)) follow(one)
      first = found
    }
    const [file = id] = id.split('?')
    if (first.has(id) || first.has(file)) return 'shared'
    return COMMON.test(file) && !LATER.test(file) ? 'forms' : undefined
  }
}
