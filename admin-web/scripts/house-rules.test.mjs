import { describe, expect, it } from 'vitest'
import { problemsOf } from './house-rules.mjs'

const component = (style, template = '<p>好</p>') => `<template>\n${template}\n</template>\n\n<style scoped>\n.a {\n  ${style}\n}\n</style>\n`

describe('the house rules', () => {
  it('let a component of tokens pass', () => {
    expect(problemsOf('ui/A.vue', component('color: var(--uh-text);', '<template #empty><b>#</b></template>'))).toEqual([])
  })

  it('catch a planted px, colour, any and an overlong file', () => {
    expect(problemsOf('ui/A.vue', component('padding: 12px;'))[0]).toContain('px literal')
    expect(problemsOf('ui/A.vue', component('color: #C8161D;'))[0]).toContain('colour literal')
    expect(problemsOf('ui/A.vue', component('color: rgba(0, 0, 0, 0.5);'))[0]).toContain('colour literal')
    expect(problemsOf('ui/A.vue', component('', '<p style="margin: 4px">x</p>'))[0]).toContain('px literal')
    expect(problemsOf('api/a.ts', 'const a: any = 1;\n')).toEqual(['`any`'])
    expect(problemsOf('ui/A.vue', '\n'.repeat(151))[0]).toContain('at most 150')
    expect(problemsOf('a/pages/A.vue', '\n'.repeat(151))).toEqual([])
    expect(problemsOf('a/pages/A.vue', '\n'.repeat(201))[0]).toContain('at most 200')
  })

  it('allow px where a custom property cannot stand', () => {
    expect(problemsOf('ui/a.css', '@media (max-width: 900px) {\n}\n')).toEqual([])
  })
})
