import { useQuery } from '@tanstack/vue-query'
import { ref, shallowRef } from 'vue'
import { ask } from '@unionhub/shared/composables/useAsk'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { changeField, listFields, type JoinField } from '../joining.api'

/** The questions that were added to the form of new-form workers. */
export function useJoinFields() {
  const fields = useQuery({ queryKey: ['membership', 'fields'], queryFn: ({ signal }) => listFields(signal) })
  const editing = shallowRef<JoinField | null>(null)
  const open = ref(false)

  function edit(field: JoinField | null): void {
    editing.value = field
    open.value = true
  }

  async function flip(field: JoinField): Promise<void> {
    const off = field.state === 'active'
    if (off) {
      const answer = await ask({ title: `停用“${field.name}”？`, text: '新的申请不再询问它，已有申请里的回答不受影响。', verb: '停用字段', danger: true })
      if (answer === null) return
    }
    try {
      const { name, hint, required, sort, dict_key, options, version } = field
      await changeField(field.id, { name, hint, required, sort, dict_key, options, version, state: off ? 'disabled' : 'active' })
      refresh(['membership', 'fields'])
      toast.done(off ? '字段已停用' : '字段已启用')
    } catch (error) {
      toast.fail(error)
    }
  }

  return { fields, editing, open, edit, flip }
}
