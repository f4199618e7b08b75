/// <reference types="node" />
// The conformance vectors of forms (D17): the server's core, this one and the phone's give one answer.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkForm } from '../src/core/form'
import type { Answers, FormSchema } from '../src/core/form'

interface Vectors {
  today: string
  codes: Record<string, string[]>
  cases: { name: string; schema: FormSchema; tries: { answers: Answers; expect: unknown }[] }[]
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../tests/conformance/forms.json'), 'utf8')) as Vectors
const world = { today: vectors.today, codes: (dictionary: string) => vectors.codes[dictionary] ?? [] }

describe('what a form makes of its answers', () => {
  it.each(vectors.cases)('$name', ({ schema, tries }) => {
    for (const { answers, expect: expected } of tries) expect(checkForm(schema, answers, world)).toEqual(expected)
  })
})
