import { shallowRef, watchEffect } from 'vue'
import { body, openApi } from '../api/client'
import { isApiError } from '../api/errors'
import type { Reply } from '../api/types'
import { readStored, writeStored } from './storage'

export type Site = Reply<'/api/v1/public/site'>

const KEY = 'uh.all.site'

/** The last answer is shown at once, so that name and theme do not flash on reload. */
export const site = shallowRef<Site | null>(readStored<Site | null>(KEY, null))

export async function loadSite(): Promise<void> {
  try {
    site.value = await body(openApi.GET('/api/v1/public/site'))
    writeStored(KEY, site.value)
  } catch (error) {
    // Name and theme are decoration: a page that needs the server will say so itself.
    if (!isApiError(error)) throw error
  }
}

export function applySite(face: string): void {
  watchEffect(() => {
    document.documentElement.dataset.theme = site.value?.theme ?? 'union-red'
    document.title = [site.value?.site_name ?? '工惠通', face].join(' · ')
  })
}
