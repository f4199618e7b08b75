import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useDraft } from '@unionhub/shared/composables/useDraft'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { createRole, deleteRole, getRole, listPermissions, updateRole } from '../api'
import { PERMISSIONS as P } from '../permissions'

/** A role and its permissions; without an id, a new one. */
export function useRoleEditor(id: string | undefined) {
  const router = useRouter()
  const groups = useQuery({ queryKey: ['account', 'permissions'], queryFn: ({ signal }) => listPermissions(signal) })
  const request = useQuery({
    queryKey: ['account', 'roles', 'detail', id ?? ''],
    queryFn: ({ signal }) => getRole(id ?? '', signal),
    enabled: id !== undefined,
    staleTime: Infinity,
  })
  const role = computed(() => request.data.value)
  const form = reactive({ name: '', description: '', chosen: [] as string[] })
  const saved = ref('')
  const state = () => JSON.stringify([form.name, form.description, [...form.chosen].sort()])

  function fill(): void {
    Object.assign(form, { name: role.value?.name ?? '', description: role.value?.description ?? '', chosen: [...(role.value?.permissions ?? [])] })
    saved.value = state()
  }
  watch(role, fill, { immediate: true })

  const dirty = computed(() => saved.value !== state())
  const draft = useDraft({ name: () => `role.${id ?? 'new'}`, form, ready: () => id === undefined || Boolean(role.value), dirty: () => dirty.value, over: () => role.value?.version ?? 0 })

  const submit = useSubmit((key: string) => {
    const fields = { name: form.name.trim(), description: form.description.trim(), permissions: form.chosen }
    return id ? updateRole(id, { ...fields, version: role.value?.version ?? 0 }) : createRole(key, fields)
  })

  async function save(): Promise<void> {
    if (!(await submit.run())) return
    saved.value = state()
    refresh(['account'])
    toast.done('角色已保存，相关人员立即生效')
    void router.push('/account/roles')
  }

  async function remove(): Promise<void> {
    if (!id) return
    const answer = await ask({ title: `删除角色“${form.name}”？`, text: '删除后不能恢复。还有人使用的角色不能删除。', verb: '删除角色', danger: true })
    if (answer === null) return
    try {
      await deleteRole(id)
      saved.value = state()
      refresh(['account'])
      toast.done('角色已删除')
      void router.push('/account/roles')
    } catch (error) {
      toast.fail(error)
    }
  }

  return {
    role,
    form,
    groups: computed(() => groups.data.value ?? []),
    loading: computed(() => groups.isPending.value || (id !== undefined && request.isPending.value)),
    failure: computed(() => groups.error.value ?? request.error.value),
    reload: () => void Promise.all([groups.refetch(), id ? request.refetch() : null]),
    // The three administrators are fixed: their separation is the point of them.
    readonly: computed(() => !can(P.roleUpdate) || Boolean(role.value?.admin_kind)),
    removable: computed(() => Boolean(role.value && !role.value.builtin) && can(P.roleUpdate)),
    dirty,
    draft,
    ready: computed(() => form.name.trim().length > 1),
    submit,
    save,
    remove,
  }
}
