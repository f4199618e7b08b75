import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { ask } from '@unionhub/shared/composables/useAsk'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { createTemplate, listTemplates, removeTemplate, updateTemplate, type Template, type TemplateDraft } from '../api/papers'

/** Export templates of the district: shipped ones are copied, own ones changed and removed (INSP-29). */
export function useTemplates() {
  const request = useQuery({ queryKey: ['inspection', 'templates'], queryFn: ({ signal }) => listTemplates(signal) })
  const editing = ref<Template | null>(null)
  const draft = reactive<TemplateDraft>({ name: '', role_key: '', columns: [] })
  const catalogue = computed(() => request.data.value)
  const changed = () => refresh(['inspection', 'templates'], ['inspection', 'export-templates'])

  const work = useSubmit((key: string) => {
    const one = editing.value
    const sent = { ...draft, name: draft.name.trim(), columns: [...draft.columns] }
    return one?.id ? updateTemplate(one.id, one.version, sent) : createTemplate(key, sent)
  })

  /** Change an own template, or begin a copy of a shipped one. */
  function open(one: Template, copy = false): void {
    work.clear()
    Object.assign(draft, { name: copy ? `${one.name}（副本）` : one.name, role_key: one.role_key, columns: [...one.columns] })
    editing.value = copy ? { ...one, id: null } : one
  }

  async function save(): Promise<void> {
    const fresh = !editing.value?.id
    if (await work.run()) {
      editing.value = null
      toast.done(fresh ? '模板已新建' : '模板已保存')
      changed()
    }
  }

  async function remove(one: Template): Promise<void> {
    if (!one.id || (await ask({ title: `删除模板“${one.name}”`, text: '删除后导出时不再出现，已导出的文件不受影响。', verb: '删除模板', danger: true })) === null) return
    try {
      await removeTemplate(one.id, one.version)
      toast.done('模板已删除')
    } catch (error) {
      toast.fail(error)
    }
    changed()
  }

  return {
    catalogue,
    editing,
    draft,
    open,
    add: () => open({ id: null, name: '', role_key: '', role_name: '', columns: ['case_no', 'state', 'registered_at', 'grid', 'name', 'employer'], version: 1 }),
    save,
    remove,
    close: () => {
      editing.value = null
    },
    busy: work.busy,
    failed: work.error,
    error: computed(() => request.error.value),
    reload: () => void request.refetch(),
  }
}
