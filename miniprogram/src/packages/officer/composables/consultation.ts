import { ref } from 'vue'
import { useStaff } from '@/shared/auth'
import { useSessionPage } from '@/shared/auth/page'
import { officerContentApi } from '@/shared/content/api'
import { toApiError } from '@/shared/http'
import { back, toast } from '@/shared/platform'
import { useRemote } from '@/shared/util/remote'

/** One consultation in an officer's hands: read, reply, pass on, close. */
export function useConsultation() {
  const staff = useStaff()
  const id = ref('')
  const busy = ref(false)
  const sheet = ref<'reassign' | 'close' | null>(null)
  const thread = useRemote(() => officerContentApi.thread(id.value))

  const { checked, refresh } = useSessionPage(staff, async () => {
    await thread.load()
    if (thread.data.value?.unread) void officerContentApi.read(id.value).catch(() => undefined)
  })

  const count = () => staff.refreshCount().catch(() => undefined)

  async function send(text: string, files: string[], key: string): Promise<void> {
    thread.data.value = await officerContentApi.reply(id.value, text, files, key)
    await count()
  }

  async function act(work: (version: number) => Promise<unknown>, done: string): Promise<void> {
    const current = thread.data.value
    if (!current || busy.value) return
    busy.value = true
    try {
      await work(current.version)
      sheet.value = null
      toast(done)
      await count()
      back('/pages/approval/index')
    } catch (reason) {
      sheet.value = null
      toast(toApiError(reason).message)
      await thread.load()
    } finally {
      busy.value = false
    }
  }

  const passOn = (unitId: string, reason: string) => act((version) => officerContentApi.reassign(id.value, version, unitId, reason), '已转交，提问人会收到消息')
  const close = () => act((version) => officerContentApi.close(id.value, version), '咨询已办结')
  return { id, staff, checked, busy, sheet, thread, refresh, send, passOn, close }
}
