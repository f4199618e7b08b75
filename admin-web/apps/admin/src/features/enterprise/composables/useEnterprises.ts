import { computed, type Ref } from 'vue'
import { can } from '@unionhub/shared/auth/permissions'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useList } from '@unionhub/shared/composables/useList'
import { useRecord } from '@unionhub/shared/composables/useRecord'
import type { FlowAction, FlowBody } from '@unionhub/shared/flow/flow'
import { choice } from '@unionhub/shared/format/choice'
import { getEnterprise, listEnterprises, sendDecision, showPhone, switchAccount, voidEnterprise } from '../api'
import { STATES } from '../pages/enterprises.columns'
import { PERMISSIONS as P } from '../permissions'

const STATE_KEYS = STATES.map((state) => state.value)
const KEY = ['enterprise', 'registrations']

export const useEnterprises = () =>
  useList({
    key: KEY,
    filters: ['state', 'mine', 'q', 'from', 'to'],
    defaults: { state: 'pending' },
    sort: '-submitted_at',
    fetch: ({ state, mine, ...query }, signal) => listEnterprises({ ...query, state: choice(STATE_KEYS, state), ...(mine ? { mine: true } : {}) }, signal),
  })

export function stateTabs(counts: Record<string, number> | undefined) {
  return [...STATES.map((state) => ({ ...state, count: counts?.[state.value] })), { value: '', label: '全部' }]
}

/** One enterprise: read, decide, and look after its account. */
export function useEnterprise(id: Ref<string>) {
  const record = useRecord({ key: KEY, id, get: getEnterprise, ahead: true })
  const changed = () => refresh(['enterprise'], ['inbox'])

  function done(action: FlowAction): void {
    if (action === 'approve' || action === 'return') void record.walk.advance()
    changed()
  }

  async function switchOver(active: boolean): Promise<void> {
    const it = record.found.value
    if (!it) return
    const reason = await ask({
      title: active ? '启用企业账号' : '停用企业账号',
      text: active ? `${it.name}可以重新登录企业端。` : `${it.name}会立即退出登录，启用前不能再登录。`,
      verb: active ? '启用账号' : '停用账号',
      danger: !active,
      reason: { label: '原因', required: true, presets: active ? ['已核实，恢复使用'] : ['企业已注销', '信息不实'] },
    })
    if (!reason) return
    try {
      record.put(await switchAccount(it.id, active, reason))
      changed()
      toast.done(active ? '已启用' : '已停用')
    } catch (problem) {
      toast.fail(problem)
    }
  }

  /** For who registered in somebody else's name; it cannot be taken back. */
  async function voidOver(): Promise<void> {
    const it = record.found.value
    if (!it) return
    const reason = await ask({
      title: '作废这份企业注册',
      text: `${it.name}不能再登录企业端，信用代码 ${it.uscc} 可以由真正的企业重新注册。作废后不能恢复，原因会用短信和消息告诉联系人。`,
      verb: '作废注册',
      danger: true,
      reason: { label: '原因', required: true, presets: ['冒用信用代码注册', '经核实不是本单位注册'] },
    })
    if (!reason) return
    try {
      record.put(await voidEnterprise(it.id, it.row_version, reason))
      changed()
      toast.done('已作废，信用代码可以重新注册')
    } catch (problem) {
      changed()
      toast.fail(problem)
    }
  }

  return {
    ...record,
    send: (action: FlowAction, sent: FlowBody, key: string) => sendDecision(id.value, action, sent, key),
    done,
    stale: () => {
      changed()
      record.reload()
    },
    switchOver,
    voidOver,
    changed,
    mayUpdate: computed(() => can(P.update)),
    reveal: computed(() => (can(P.unmask) ? (reason: string) => showPhone(id.value, reason) : null)),
  }
}
