/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CORE = join(import.meta.dirname, '../src/core')

describe('the core both trees of faces share', () => {
  it('is plain TypeScript: it imports only its neighbours and touches neither window nor platform', () => {
    const found = readdirSync(CORE, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    expect(found.length).toBeGreaterThan(0)
    for (const { name, parentPath } of found) {
      expect(name).toMatch(/\.ts$/)
      const text = readFileSync(join(parentPath, name), 'utf8')
      expect(text).not.toMatch(/\bwindow\b|\bdocument\b|\buni\.|\bwx\./)
      for (const [, from] of text.matchAll(/^\s*(?:import|export)\b.*\bfrom '(.*)'/gm)) expect(from).toMatch(/^\.{1,2}\/\w+$/)
    }
  })
})
