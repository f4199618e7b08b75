import { useList } from '../../src/composables/useList'
import { listNotes } from './api'

export function useNotes() {
  return { list: useList({ key: ['notes'], filters: ['q', 'state', 'kind', 'author', 'unit'], sort: '-written_on', fetch: listNotes }) }
}
