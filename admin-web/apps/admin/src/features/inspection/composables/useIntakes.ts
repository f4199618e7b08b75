import { reactive, ref, shallowRef } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { copyText } from '@unionhub/shared/composables/download'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { choice } from '@unionhub/shared/format/choice'
import { createIntake, listIntakes, revokeIntake, type Intake } from '../api/intakes'

const KEY = ['inspection', 'intakes']

/** The codes on paper that open the report form: making, stopping, handing out (INSP-01, INSP-02). */
export function useIntakes() {
  const list = useList({
    key: KEY,
    filters: ['q', 'state'],
    fetch: ({ state, ...query }, signal) => listIntakes({ ...query, state: choice(['active', 'revoked'], state) }, signal),
  })
  const preview = shallowRef<Intake | null>(null)
  const adding = ref(false)
  const given = reactive({ label: '', grid: '' })
  const create = useSubmit((key: string) => createIntake(key, { label: given.label.trim(), grid_unit_id: given.grid || null }))

  function add(): void {
    Object.assign(given, { label: '', grid: '' })
    create.clear()
    adding.value = true
  }

  async function save(): Promise<void> {
    const intake = await create.run()
    if (!intake) return
    adding.value = false
    preview.value = intake
    refresh(KEY)
    toast.done('登记码已生成，可以下载海报了')
  }

  async function revoke(intake: Intake): Promise<void> {
    const reason = await ask({
      title: `停用“${intake.label || intake.grid_name || intake.unit_name}”的登记码？`,
      text: '停用后，已张贴的海报扫出来会提示“登记码已停用”，不能恢复；已经提交的事件不受影响。',
      verb: '停用登记码',
      danger: true,
      reason: { label: '停用原因', presets: ['海报丢失或被替换', '网格调整', '重新印制海报'] },
    })
    if (reason === null) return
    try {
      await revokeIntake(intake.id, reason)
      refresh(KEY)
      preview.value = null
      toast.done('登记码已停用')
    } catch (error) {
      toast.fail(error)
    }
  }

  async function copy(intake: Intake): Promise<void> {
    if (await copyText(intake.url)) toast.done('上报链接已复制，可以发到群里')
    else toast.warn('浏览器不允许复制，请手工选中链接复制')
  }

  return { list, preview, adding, given, create, add, save, revoke, copy }
}
