import { ref, shallowRef } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { copyText } from '@unionhub/shared/composables/download'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { choice } from '@unionhub/shared/format/choice'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { createQrCode, listQrCodes, revokeQrCode, type QrCode } from '../api'
import { renewQrCode } from '../joining.api'

export function useQrCodes() {
  const list = useList({
    key: ['membership', 'qrcodes'],
    filters: ['unit_id', 'state', 'form_kind'],
    fetch: ({ state, form_kind, ...query }, signal) =>
      listQrCodes({ ...query, state: choice(['active', 'revoked'], state), form_kind: choice(['unit', 'new_form'], form_kind) }, signal),
  })
  const preview = shallowRef<QrCode | null>(null)
  const adding = ref(false)
  const unitId = ref('')
  const kind = ref<QrCode['form_kind']>('unit')
  const create = useSubmit((key: string) => createQrCode(key, unitId.value, kind.value))

  function add(): void {
    unitId.value = ''
    kind.value = 'unit'
    create.clear()
    adding.value = true
  }

  async function save(): Promise<void> {
    const code = await create.run()
    if (!code) return
    adding.value = false
    preview.value = code
    refresh(['membership', 'qrcodes'])
    toast.done('入会码已生成')
  }

  async function revoke(code: QrCode): Promise<void> {
    const reason = await ask({
      title: `作废 ${code.unit.name} 的入会码？`,
      text: '作废后，已张贴的海报扫出来会提示“入会码已停用”，不能恢复。',
      verb: '作废入会码',
      danger: true,
      reason: { label: '作废原因', presets: ['海报丢失或被替换', '单位撤并', '重新设计海报'] },
    })
    if (reason === null) return
    try {
      await revokeQrCode(code.id, reason)
      refresh(['membership', 'qrcodes'])
      preview.value = null
      toast.done('入会码已作废')
    } catch (error) {
      toast.fail(error)
    }
  }

  async function renew(code: QrCode): Promise<void> {
    const reason = await ask({
      title: `重新生成 ${code.unit.name} 的入会码？`,
      text: '旧码和它的分享链接同时作废，已张贴的海报要换成新的。旧码的统计保留。',
      verb: '作废旧码，生成新码',
      danger: true,
      reason: { label: '重新生成的原因', presets: ['海报丢失或被替换', '二维码被他人冒用', '重新设计海报'] },
    })
    if (reason === null) return
    try {
      preview.value = await renewQrCode(code.id, reason)
      refresh(['membership', 'qrcodes'])
      toast.done('新的入会码已生成')
    } catch (error) {
      toast.fail(error)
    }
  }

  async function copy(code: QrCode, url = code.url): Promise<void> {
    if (await copyText(url)) toast.done('入会链接已复制')
    else toast.warn('浏览器不允许复制，请手工选中链接复制')
  }

  return { list, preview, adding, unitId, kind, create, add, save, revoke, renew, copy }
}
