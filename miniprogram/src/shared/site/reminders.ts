import { ref } from 'vue'
import { STORAGE } from '@/shared/config'
import { api } from '@/shared/http'
import { readStored, requestSubscriptions, writeStored } from '@/shared/platform'

/** A WeChat message when something I handed in is decided or answered; each consent is good for one message. */
export type Reminder = 'join_result' | 'consultation_reply'
export type Answered = 'accepted' | 'declined' | 'blocked' | 'failed'

interface Template {
  key: string
  template_id: string
}

/** The templates are read beforehand, because WeChat asks only inside the tap itself. Nothing of this exists in a browser. */
export function useReminders(wanted?: Reminder) {
  const templates = ref<Template[]>([])
  /** Somebody who said no is not asked again by a page; 我的 still lets them switch it on. */
  const declined = ref(readStored<{ declined: boolean }>(STORAGE.reminders)?.declined ?? false)

  async function load(): Promise<void> {
    const { items } = await api.get('/member/notice/templates').catch(() => ({ items: [] }))
    templates.value = items.filter((one) => !wanted || one.key === wanted)
  }

  function remember(no: boolean): void {
    declined.value = no
    writeStored(STORAGE.reminders, { declined: no })
  }

  async function ask(): Promise<Answered> {
    const { accepted, blocked } = await requestSubscriptions(templates.value.map((one) => one.template_id))
    if (blocked) return 'blocked'
    const template_keys = templates.value.filter((one) => accepted.includes(one.template_id)).map((one) => one.key)
    if (!template_keys.length) {
      remember(true)
      return 'declined'
    }
    try {
      await api.post('/member/notice/subscriptions', { body: { template_keys } })
    } catch {
      return 'failed'
    }
    remember(false)
    return 'accepted'
  }

  return { templates, declined, load, ask, decline: () => remember(true) }
}
