import { useQuery } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ask, type Question } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { disableUser, enableUser, forceOffline, getUser, resetPassword, revokeCapacity, type User } from '../api'

/** One user and what an administrator may do with the account. */
export function useUser(id: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const initial = ref('')
  const request = useQuery({
    queryKey: computed(() => ['account', 'users', 'detail', id.value]),
    queryFn: ({ signal }) => getUser(id.value, signal),
  })
  const user = computed(() => request.data.value)

  async function apply(question: Question, work: (reason: string) => Promise<unknown>, words: string): Promise<void> {
    const answer = await ask(question)
    if (answer === null) return
    try {
      await work(answer)
      refresh(['account'])
      toast.done(words)
    } catch (error) {
      toast.fail(error)
    }
  }

  const name = () => user.value?.name ?? ''

  return {
    user,
    initial,
    loading: computed(() => request.isPending.value),
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
    close: () => void router.push({ path: '/account/users', query: route.query }),
    disable: () =>
      apply(
        { title: `停用 ${name()} 的账号？`, text: '立即退出登录，之后不能再登录。记录都会保留。', verb: '停用账号', danger: true, reason: { label: '停用原因', presets: ['调离岗位', '离职退休', '长期不用'] } },
        (reason) => disableUser(id.value, reason),
        '账号已停用',
      ),
    enable: () => apply({ title: `重新启用 ${name()} 的账号？`, verb: '启用账号' }, () => enableUser(id.value), '账号已启用'),
    offline: () => apply({ title: `让 ${name()} 在所有设备上退出登录？`, text: '没有保存的内容会丢失，可以重新登录。', verb: '强制下线', danger: true }, () => forceOffline(id.value), '已强制下线'),
    reset: () =>
      apply(
        { title: `重置 ${name()} 的密码？`, text: '原密码立即失效，本人用新的初始密码登录后必须修改。', verb: '重置密码', danger: true },
        async () => {
          initial.value = (await resetPassword(id.value)).initial_password
        },
        '密码已重置',
      ),
    revoke: (capacity: User['capacities'][number]) =>
      apply({ title: `收回“${capacity.unit_name} · ${capacity.role_name}”？`, text: '收回后，本人不能再以这个身份工作。', verb: '收回身份', danger: true }, () => revokeCapacity(id.value, capacity.id), '身份已收回'),
  }
}
