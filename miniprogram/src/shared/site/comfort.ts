import { defineStore } from 'pinia'
import { ref } from 'vue'
import { STORAGE } from '@/shared/config'
import { readStored, writeStored } from '@/shared/platform'

/** 长辈版: large type and high contrast. The device remembers it; the account carries it to the next device. */
export const useComfort = defineStore('comfort', () => {
  const elder = ref(false)
  /** True once the person has chosen on this device: then the device wins over the account. */
  const chosen = ref(false)

  function restore(): void {
    const kept = readStored<{ elder: boolean }>(STORAGE.comfort)
    elder.value = kept?.elder ?? false
    chosen.value = kept !== null
  }

  function set(on: boolean): void {
    elder.value = on
    chosen.value = true
    writeStored(STORAGE.comfort, { elder: on })
  }

  function adopt(on: boolean): void {
    if (!chosen.value) elder.value = on
  }

  return { elder, chosen, restore, set, adopt }
})
