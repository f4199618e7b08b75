import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api } from '@/shared/http'
import type { ConsentDocument, ConsentGiven, DocumentKey } from '@/shared/http/types'
import { STORAGE } from '@/shared/config'
import { readStored, removeStored, writeStored } from '@/shared/platform'

interface Asked {
  keys: DocumentKey[]
  documents: ConsentDocument[]
  answer: (given: ConsentGiven[] | null) => void
}

interface Kept {
  given: ConsentGiven[]
  /** Whether the server already holds the record. */
  sent: boolean
}

/**
 * Consent on this device. `ask` opens the sheet (drawn by UhPage) and resolves with what was agreed, or null
 * when the person refused; refusing costs nothing but the step that needed it.
 */
export const useConsents = defineStore('consents', () => {
  const documents = ref<ConsentDocument[]>([])
  const asked = ref<Asked | null>(null)
  const kept = ref<Kept>(readStored<Kept>(STORAGE.privacy) ?? { given: [], sent: false })
  const privacyGiven = computed(() => holds('privacy'))

  async function load(): Promise<ConsentDocument[]> {
    if (documents.value.length === 0) {
      const answer = await api.get('/public/consent/documents')
      documents.value = answer.items
    }
    return documents.value
  }

  /** With the documents loaded only the version in force counts; before that, any version does. */
  function holds(key: DocumentKey): boolean {
    const given = kept.value.given.find((item) => item.key === key)
    const current = documents.value.find((item) => item.key === key)
    return given !== undefined && (current === undefined || current.version === given.version)
  }

  async function ask(keys: DocumentKey[]): Promise<ConsentGiven[] | null> {
    const all = await load()
    const wanted = all.filter((item) => keys.includes(item.key))
    if (wanted.every((item) => holds(item.key))) return pick(keys)
    // A second question while one is open takes over; the first counts as refused.
    asked.value?.answer(null)
    return new Promise((resolve) => {
      asked.value = {
        keys,
        documents: wanted,
        answer: (given) => {
          asked.value = null
          if (given) remember(given)
          resolve(given)
        },
      }
    })
  }

  function pick(keys: DocumentKey[]): ConsentGiven[] {
    return kept.value.given.filter((item) => keys.includes(item.key))
  }

  function remember(given: ConsentGiven[]): void {
    const others = kept.value.given.filter((item) => !given.some((now) => now.key === item.key))
    kept.value = { given: [...others, ...given], sent: false }
    writeStored(STORAGE.privacy, kept.value)
  }

  function forget(key?: DocumentKey): void {
    kept.value = { given: key ? kept.value.given.filter((item) => item.key !== key) : [], sent: kept.value.sent }
    if (kept.value.given.length) writeStored(STORAGE.privacy, kept.value)
    else removeStored(STORAGE.privacy)
  }

  /** After login: what was agreed before the account was known goes on record. */
  async function send(): Promise<void> {
    if (kept.value.sent || kept.value.given.length === 0) return
    await api.post('/member/consent/records', { body: { items: kept.value.given } })
    kept.value = { ...kept.value, sent: true }
    writeStored(STORAGE.privacy, kept.value)
  }

  return { documents, asked, privacyGiven, load, holds, ask, pick, forget, send }
})
