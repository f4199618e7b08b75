/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CORE = join(import.meta.dirname, '../src/core')

describe('the core both trees of faces share', () => {
  it('is plain TypeScript: it imports nothing and touches neither window nor platform', () => {
    const found = readdirSync(CORE)
    expect(found.length).toBeGreaterThan(0)
    for (const name of found) {
      expect(name).toMatch(/\.ts$/)
      expect(readFileSync(join(CORE, name), 'utf8')).not.toMatch(/^\s*import\b|\bwindow\b|\bdocument\b|\buni\.|\bwx\./m)
    }
  })
})
