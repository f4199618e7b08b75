// The catalogue of every page of the three faces, and that it is whole.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { catalogueFaults } from './harness/pages.mjs'
import { declaredPages } from './harness/routes.mjs'

describe('the catalogue of pages', { concurrency: 1 }, () => {
  test('none is forgotten: the catalogue knows who opens each page that a router or pages.json declares', () => {
    const declared = declaredPages()
    for (const [face, least] of [['admin', 60], ['enterprise', 5], ['m', 40]]) assert.ok(declared.filter((page) => page.face === face).length >= least, face)
    assert.deepEqual(catalogueFaults(declared), [])
  })

  test('a page that nobody has said how to open, and an entry without its page, are named', () => {
    const strange = { face: 'm', route: '/packages/venue/book', title: '预订', permissions: [] }
    const faults = catalogueFaults([...declaredPages().filter(({ route }) => route !== '/packages/membership/card'), strange])
    assert.equal(faults.length, 2)
    assert.match(faults[0], /packages\/venue\/book/)
    assert.match(faults[1], /membership\/card/)
  })
})
