import { ref, shallowRef, watchEffect } from 'vue'
import { body, openApi } from '../api/client'
import { isApiError } from '../api/errors'
import type { Reply } from '../api/types'
import { readStored, writeStored } from './storage'

export type Site = Reply<'/api/v1/public/site'>

const KEY = 'uh.all.site'

/** The last answer is shown at once, so that the name does not change under the reader's eyes on reload. */
export const site = shallowRef<Site | null>(readStored<Site | null>(KEY, null))

/** The theme the page is drawn in: what came with the page (see first-paint.js) until the server has answered. */
export const theme = ref(globalThis.document?.documentElement.dataset.theme ?? 'union-red')

const PATIENCE = 1500
let asked: Promise<void> | null = null

export function loadSite(): Promise<void> {
  asked ??= load()
  return asked
}

/** For the first page: what stands over it (the name, the ribbon) shall not push it down afterwards. Never waits long, nor where the last answer is at hand. */
export async function siteAtHand(): Promise<void> {
  if (!site.value) await Promise.race([loadSite(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}

async function load(): Promise<void> {
  try {
    const answer = await body(openApi.GET('/api/v1/public/site'))
    site.value = answer
    theme.value = answer.theme
    writeStored(KEY, answer)
  } catch (error) {
    // Name and theme are decoration: a page that needs the server will say so itself.
    if (!isApiError(error)) throw error
  }
}

/** Keeps the document's theme, its icon and its name in step with the installation; `base` is where the face lives. */
export function applySite(face: string, base: string): void {
  watchEffect(() => {
    document.documentElement.dataset.theme = theme.value
    document.querySelector('link[rel=icon]')?.setAttribute('href', `${base}mark-${theme.value}.svg`)
  })
  watchEffect(() => {
    document.title = [site.value?.site_name ?? '工惠通', face].join(' · ')
  })
}
