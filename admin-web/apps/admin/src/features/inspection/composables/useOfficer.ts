import { computed, type Ref } from 'vue'
import { useAccount } from '../../account/composables/useAccount'
import { disableOfficer, enableOfficer, getOfficer, resetOfficer, takeRole, type Officer } from '../api/officers'

const waiting = (officer: Officer): string => (officer.open_cases ? `名下还有 ${officer.open_cases} 件未办结事件，请先由领导转交给其他监察员。` : '')

/** One officer as the administrator of 快办 sees the account. */
export function useOfficer(id: Ref<string>) {
  const account = useAccount(id, { noun: '角色', key: ['inspection', 'officers'], get: getOfficer, disable: disableOfficer, enable: enableOfficer, reset: resetOfficer, take: takeRole, warning: waiting })
  return { ...account, waiting: computed(account.warned) }
}
