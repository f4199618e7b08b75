import { ref } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import type { UnitChoice } from '@unionhub/shared/composables/useUnits'
import { disableUnit, enableUnit, moveUnit, updateUnit, type Unit } from '../api'

/** Moving, disabling and opening a unit, each with its question first. */
export function useUnitActions(unit: () => Unit, changed: (unit: Unit) => void) {
  const busy = ref(false)

  async function apply(work: () => Promise<Unit>, words: string): Promise<void> {
    busy.value = true
    try {
      changed(await work())
      refresh(['membership'], ['org'])
      toast.done(words)
    } catch (error) {
      toast.fail(error)
    } finally {
      busy.value = false
    }
  }

  async function disable(): Promise<void> {
    const { id, name, version, child_count: below } = unit()
    const reason = await ask({
      title: `停用 ${name}？`,
      text: `停用后不能再接收新的入会申请，已有会员和记录都保留。${below ? `它的 ${below} 个直接下级及以下单位会一同停用。` : ''}`,
      verb: '停用单位',
      danger: true,
      reason: { label: '停用原因', presets: ['单位撤销', '单位合并', '重复登记'] },
    })
    if (reason !== null) await apply(() => disableUnit(id, reason, version, below > 0), '单位已停用')
  }

  async function enable(): Promise<void> {
    const { id, name, version } = unit()
    const answer = await ask({ title: `重新启用 ${name}？`, text: '启用后可以再次接收入会申请。', verb: '启用单位' })
    if (answer !== null) await apply(() => enableUnit(id, version), '单位已启用')
  }

  async function move(target: UnitChoice): Promise<void> {
    const { id, name, version } = unit()
    const answer = await ask({ title: `把 ${name} 移到 ${target.name} 之下？`, text: '它的下级单位和会员一起移动，原上级将看不到这些数据。', verb: '移动单位', danger: true })
    if (answer !== null) await apply(() => moveUnit(id, target.id, version), `已移到 ${target.name} 之下`)
  }

  async function openScan(on: boolean): Promise<void> {
    const { id, version } = unit()
    await apply(() => updateUnit(id, { scan_join_enabled: on, version }), on ? '已开通扫码入会' : '已关闭扫码入会')
  }

  return { busy, disable, enable, move, openScan }
}
