import { computed } from 'vue'
import { site } from '@unionhub/shared/composables/useSite'
import type { IconName } from '@unionhub/shared/ui/icons'
import { formatDate } from '@unionhub/shared/format/date'
import { me, type EnterpriseMe } from '../../../app/session'
import { useProfile } from '../../profile/api'

export interface Step {
  key: string
  icon: IconName
  title: string
  text: string
  /** `later`: what this installation has not opened yet; there is nothing to press. */
  state: 'done' | 'todo' | 'later'
  action: string
  to: string
}

export interface Known {
  /** Names of what the enterprise has not filled in; undefined while nobody knows. */
  missing: readonly string[] | undefined
  /** Systems of this installation. */
  systems: readonly string[]
}

const WARN_DAYS = 14
const LATER = '这项服务还没有开通，开通后会在这里出现'

/** Days left of the password, or null when it does not expire. */
export function daysLeft(expiresOn: string | null | undefined, now = new Date()): number | null {
  if (!expiresOn) return null
  return Math.ceil((new Date(`${expiresOn}T00:00:00+08:00`).getTime() - now.getTime()) / 86_400_000)
}

function password(session: EnterpriseMe, now: Date): Step {
  const left = daysLeft(session.account.password_expires_on, now)
  const soon = left !== null && left <= WARN_DAYS
  const text = soon ? `密码 ${left} 天后到期，请尽快更换` : left === null ? '密码长期有效' : `密码有效期至 ${formatDate(session.account.password_expires_on)}`
  return { key: 'account', icon: 'shield', title: '账号安全', text, state: soon ? 'todo' : 'done', action: '修改密码', to: '/password' }
}

/** What stands and what is missing, from what the server says; nothing is made up, and what is not installed is said to be so. */
export function stepsOf(session: EnterpriseMe, { missing, systems }: Known, now = new Date()): Step[] {
  const complete = Boolean(session.enterprise.uscc) && !missing?.length
  const phone = session.account.phone_tail
  const steps: Step[] = [
    {
      key: 'enterprise', icon: 'unit', title: '完善企业信息', state: complete ? 'done' : 'todo', action: complete ? '查看企业信息' : '去填写', to: '/profile',
      text: missing?.length ? `还缺：${missing.join('、')}` : session.enterprise.uscc ? `已登记，统一社会信用代码 ${session.enterprise.uscc}` : '还没有登记统一社会信用代码，请联系受理部门补充',
    },
    {
      key: 'contact', icon: 'phone', title: '联系人手机', state: phone ? 'done' : 'todo', action: phone ? '更换联系人' : '去登记', to: '/account',
      text: phone ? `${session.account.name}，尾号 ${phone}，接收审核结果、找回密码` : '还没有登记手机号，登记后才能用短信找回密码',
    },
    password(session, now),
  ]
  if (!systems.includes('recruitment')) {
    steps.push({ key: 'demand', icon: 'users', title: '发布用工需求', text: LATER, state: 'later', action: '', to: '' })
    steps.push({ key: 'fair', icon: 'form', title: '报名招聘会', text: LATER, state: 'later', action: '', to: '' })
  }
  return steps
}

export function useChecklist() {
  const profile = useProfile()
  const known = computed<Known>(() => ({ missing: profile.data.value?.missing, systems: site.value?.systems ?? [] }))
  const steps = computed(() => (me.value ? stepsOf(me.value, known.value) : []))
  return { steps, left: computed(() => steps.value.filter((step) => step.state === 'todo').length) }
}
