import { describe, expect, it } from 'vitest'
import { todoTarget } from '../src/features/inbox/links'

describe('a to-do', () => {
  it('leads to the page where it is dealt with', () => {
    expect(todoTarget({ link: { name: 'membership_application', id: '42' } })).toBe('/membership/applications/42')
  })

  it('stays in the inbox when this face has no page for it', () => {
    expect(todoTarget({ link: { name: 'something_new', id: '42' } })).toBe('/inbox')
  })
})
