import { ref, type Ref } from 'vue'
import { act } from '@unionhub/shared/composables/act'
import { useRecord } from '@unionhub/shared/composables/useRecord'

/** A place that an account works in, as the drawer lists it. */
export interface Post {
  id: string
  name: string
  unit: string
}

interface Shown {
  name: string
}

interface AccountDoor<Found extends Shown> {
  /** 身份 for the system administrator, 角色 for who appoints people. */
  noun: string
  key: [string, string]
  get: (id: string, signal: AbortSignal) => Promise<Found>
  disable: (id: string, reason: string) => Promise<unknown>
  enable: (id: string) => Promise<unknown>
  reset: (id: string) => Promise<{ initial_password: string }>
  take: (id: string, postId: string) => Promise<unknown>
  /** Said before the account is closed. */
  warning?: (found: Found) => string
}

/** One account and what an administrator may do with it, whichever door it is reached through. */
export function useAccount<Found extends Shown>(id: Ref<string>, door: AccountDoor<Found>) {
  const record = useRecord({ key: door.key, id, get: door.get })
  const initial = ref('')
  const stale = [door.key[0]]
  const name = () => record.found.value?.name ?? ''
  const warned = () => (record.found.value && door.warning?.(record.found.value)) ?? ''

  return {
    ...record,
    initial,
    warned,
    disable: () =>
      act(
        { title: `停用 ${name()} 的账号？`, text: `${warned()}停用后立即退出登录，不能再登录；办过的事和记录都保留。`, verb: '停用账号', danger: true, reason: { label: '停用原因', presets: ['调离岗位', '离职退休', '长期不用'] } },
        (reason) => door.disable(id.value, reason),
        '账号已停用',
        stale,
      ),
    enable: () => act({ title: `重新启用 ${name()} 的账号？`, verb: '启用账号' }, () => door.enable(id.value), '账号已启用', stale),
    reset: () =>
      act(
        { title: `重置 ${name()} 的密码？`, text: '原密码立即失效，本人用新的初始密码登录后必须修改。', verb: '重置密码', danger: true },
        async () => {
          initial.value = (await door.reset(id.value)).initial_password
        },
        '密码已重置',
        stale,
      ),
    take: (post: Post) =>
      act({ title: `收回“${post.unit} · ${post.name}”？`, text: `收回后，本人不能再以这个${door.noun}办理。`, verb: `收回${door.noun}`, danger: true }, () => door.take(id.value, post.id), `${door.noun}已收回`, stale),
  }
}
