import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, shallowRef, type Ref } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { calendarDay } from '@unionhub/shared/format/date'
import { enterChange, getStanding, undoEnd, type ChangeOffer } from '../matterApi'
import { mattersChanged } from './useMatters'

const today = () => calendarDay()

/** Where a membership stands, and the entries an officer may make. */
export function useStanding(id: Ref<string>) {
  const request = useQuery({
    queryKey: computed(() => ['membership', 'members', 'standing', id.value]),
    queryFn: ({ signal }) => getStanding(id.value, signal),
    staleTime: 0,
  })
  const standing = computed(() => request.data.value)
  const chosen = shallowRef<ChangeOffer | null>(null)
  const form = reactive({ happenedOn: today(), reason: '', documentNo: '', fileId: '' })

  const work = useSubmit(() =>
    enterChange(id.value, {
      version: standing.value?.version ?? 0,
      change: chosen.value?.change ?? 'leave',
      happened_on: form.happenedOn,
      reason: form.reason.trim(),
      document_no: form.documentNo.trim(),
      document_file_id: form.fileId || null,
    }),
  )

  function choose(offer: ChangeOffer): void {
    work.clear()
    Object.assign(form, { happenedOn: today(), reason: '', documentNo: '', fileId: '' })
    chosen.value = offer
  }

  async function save(): Promise<void> {
    const name = chosen.value?.name ?? ''
    if (!(await work.run())) return
    chosen.value = null
    mattersChanged()
    toast.done(`已登记：${name}`)
  }

  async function undo(): Promise<void> {
    const reason = await ask({
      title: '撤销这次会籍终止？',
      text: '撤销后会籍恢复为终止之前的状态，本人会收到通知。',
      verb: '撤销并恢复会籍',
      reason: { label: '撤销原因', presets: ['登记错了人', '本人已收回退会申请'], required: true },
    })
    if (reason === null) return
    try {
      await undoEnd(id.value, standing.value?.version ?? 0, reason)
      mattersChanged()
      toast.done('会籍已恢复')
    } catch (error) {
      toast.fail(error)
    }
  }

  return { standing, settled: computed(() => !request.isPending.value), chosen, form, work, choose, save, undo }
}
