import { computed } from 'vue'
import type { IconName } from '@unionhub/shared/ui/icons'
import { formatDate } from '@unionhub/shared/format/date'
import { me, type EnterpriseMe } from '../../../app/session'

export interface Step {
  key: string
  icon: IconName
  title: string
  text: string
  state: 'done' | 'todo'
  action: string
  to: string
}

const WARN_DAYS = 14

/** Days left of the password, or null when it does not expire. */
export function daysLeft(expiresOn: string | null | undefined, now = new Date()): number | null {
  if (!expiresOn) return null
  return Math.ceil((new Date(`${expiresOn}T00:00:00+08:00`).getTime() - now.getTime()) / 86_400_000)
}

/** What stands and what is missing, from what the session says; nothing is made up. */
export function stepsOf(session: EnterpriseMe, now = new Date()): Step[] {
  const left = daysLeft(session.account.password_expires_on, now)
  const soon = left !== null && left <= WARN_DAYS
  return [
    {
      key: 'account',
      icon: 'shield',
      title: '账号安全',
      text: soon ? `密码 ${left} 天后到期，请尽快更换` : left === null ? '密码长期有效' : `密码有效期至 ${formatDate(session.account.password_expires_on)}`,
      state: soon ? 'todo' : 'done',
      action: '修改密码',
      to: '/password',
    },
    {
      key: 'enterprise',
      icon: 'unit',
      title: '企业信息',
      text: session.enterprise.uscc ? `已登记，统一社会信用代码 ${session.enterprise.uscc}` : '还没有登记统一社会信用代码，请联系开通账号的部门补充',
      state: session.enterprise.uscc ? 'done' : 'todo',
      action: '查看企业信息',
      to: '/account',
    },
  ]
}

export function useChecklist() {
  const steps = computed(() => (me.value ? stepsOf(me.value) : []))
  return { steps, left: computed(() => steps.value.filter((step) => step.state === 'todo').length) }
}
