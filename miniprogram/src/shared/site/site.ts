import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api } from '@/shared/http'
import type { Site } from '@/shared/http/types'
import { STORAGE } from '@/shared/config'
import { readStored, writeStored } from '@/shared/platform'

/** Name, theme and demo mark of this installation; the last answer is kept so that the first paint is right. */
export const useSite = defineStore('site', () => {
  const site = ref<Site | null>(readStored<Site>(STORAGE.site))
  const theme = computed(() => site.value?.theme ?? 'union-red')
  const name = computed(() => site.value?.site_name ?? '工惠通')
  const ribbon = computed(() => (site.value?.mode === 'demo' ? site.value.demo_ribbon : null))
  const servicePhone = computed(() => site.value?.service_phone ?? null)

  async function load(): Promise<void> {
    try {
      site.value = await api.get('/public/site')
      writeStored(STORAGE.site, site.value)
    } catch {
      // The built-in name and theme serve until the server answers again.
    }
  }

  return { site, theme, name, ribbon, servicePhone, load }
})
