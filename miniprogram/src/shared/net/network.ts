import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { http } from '@/shared/http'
import { watchNetwork } from '@/shared/platform'
import { line } from './line'

const PROBE_FIRST_MS = 4000
const PROBE_MOST_MS = 60_000

/**
 * How the line to the server is: the device may have no network, or have one over which nothing answers. While nothing
 * answers the server is asked ever more seldom; `revived` counts the times it answered again.
 */
export const useNetwork = defineStore('network', () => {
  const online = ref(true)
  const answering = ref(true)
  const revived = ref(0)
  const broken = computed(() => !online.value || !answering.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = PROBE_FIRST_MS

  function start(): void {
    http.heard = heard
    watchNetwork((now) => {
      line.online = now
      if (online.value === now) return
      online.value = now
      if (now) probe()
      else answering.value = false
    })
  }

  function heard(answered: boolean): void {
    if (answered) {
      clearTimeout(timer)
      timer = undefined
      wait = PROBE_FIRST_MS
      if (!answering.value) {
        answering.value = true
        revived.value += 1
      }
      return
    }
    answering.value = false
    later()
  }

  function later(): void {
    if (timer || !online.value) return
    timer = setTimeout(probe, wait)
    wait = Math.min(wait * 2, PROBE_MOST_MS)
  }

  /** Asks for the smallest public answer; what is heard does the rest. */
  function probe(): void {
    clearTimeout(timer)
    timer = undefined
    http.get('/public/site').catch(() => undefined)
  }

  return { online, answering, broken, revived, start, probe }
})
