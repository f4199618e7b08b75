import { describe, expect, it } from 'vitest'
import { contrast, contrastFailures, mix, staleTargets } from '../tokens/generate.mjs'

describe('the design tokens', () => {
  it('keep every text at 4.5 : 1 on every surface, in both themes and both modes', () => {
    expect(contrastFailures()).toEqual([])
  })

  it('are written to both trees as they stand', () => {
    expect(staleTargets()).toEqual([])
  })

  it('are measured as WCAG does', () => {
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21)
    expect(contrast('#86909C', '#FFFFFF')).toBeLessThan(4.5)
    expect(mix('#FFFFFF', '#000000', 0.5)).toBe('#808080')
  })
})
