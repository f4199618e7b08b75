import { defineStore } from 'pinia'
import { ref } from 'vue'
import { api } from '@/shared/http'

/** The count of unread messages that the tab bar shows. */
export const useInbox = defineStore('inbox', () => {
  const unread = ref(0)

  async function refresh(): Promise<void> {
    const summary = await api.get('/member/notice/summary')
    unread.value = summary.unread
  }

  function clear(): void {
    unread.value = 0
  }

  return { unread, refresh, clear }
})
