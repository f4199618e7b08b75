import { ref, watch, type Ref } from 'vue'
import { uploadFile } from '@unionhub/shared/api/upload'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { closeConsultation, getConsultation, markRead, passOn, replyTo } from '../api'

const PICTURES_MOST = 3

/** One consultation at the desk: read, reply with pictures, pass on, close. */
export function useConsultation(id: Ref<string>) {
  const record = useRecord({ key: ['content', 'consultations'], id, get: getConsultation })
  const it = record.found
  const text = ref('')
  const pictures = ref<{ id: string; name: string }[]>([])
  const sending = ref(false)
  const moving = ref(false)
  const news = () => {
    refresh(['content', 'consultations'])
    refresh(['inbox'])
  }

  watch(it, (now, before) => {
    if (now?.unread && now.id !== before?.id) void markRead(now.id).then(() => refresh(['content', 'consultations', 'list']))
  })
  watch(id, () => {
    text.value = ''
    pictures.value = []
  })

  const reply = useSubmit((key: string) => replyTo(key, id.value, text.value.trim(), pictures.value.map((one) => one.id)))
  const move = useSubmit((_: string, unitId: string, reason: string) => passOn(id.value, it.value?.version ?? 0, unitId, reason).then(() => true))

  async function send(): Promise<void> {
    if (!(await reply.run())) return
    text.value = ''
    pictures.value = []
    news()
    toast.done('已回复，提问人会收到消息')
  }

  async function addPicture(file: File): Promise<void> {
    if (pictures.value.length >= PICTURES_MOST) return
    sending.value = true
    try {
      const { id: fileId } = await uploadFile('content.consultation_image', file)
      pictures.value = [...pictures.value, { id: fileId, name: file.name }]
    } catch (error) {
      toast.fail(error)
    } finally {
      sending.value = false
    }
  }

  async function handOver(unitId: string, reason: string): Promise<void> {
    if (!(await move.run(unitId, reason))) return
    moving.value = false
    news()
    toast.done('已转交，提问人会收到消息')
    void record.walk.close()
  }

  async function finish(): Promise<void> {
    const current = it.value
    if (!current) return
    const answer = await ask({ title: '办结这条咨询？', text: '关闭后提问人不能再在这里提问，会收到消息。', verb: '办结关闭' })
    if (answer === null) return
    try {
      await closeConsultation(current.id, current.version)
      news()
      toast.done('咨询已办结')
    } catch (error) {
      toast.fail(error)
      record.reload()
    }
  }

  return { ...record, it, text, pictures, sending, moving, reply, move, send, addPicture, handOver, finish }
}
