import type { Ref } from 'vue'
import { act } from '@unionhub/shared/composables/act'
import { disableUser, enableUser, forceOffline, getUser, resetPassword, revokeCapacity } from '../api'
import { useAccount } from './useAccount'

/** One user as the system administrator sees it. */
export function useUser(id: Ref<string>) {
  const account = useAccount(id, { noun: '身份', key: ['account', 'users'], get: getUser, disable: disableUser, enable: enableUser, reset: resetPassword, take: revokeCapacity })
  return {
    ...account,
    offline: () =>
      act({ title: `让 ${account.found.value?.name ?? ''} 在所有设备上退出登录？`, text: '没有保存的内容会丢失，可以重新登录。', verb: '强制下线', danger: true }, () => forceOffline(id.value), '已强制下线', ['account']),
  }
}
