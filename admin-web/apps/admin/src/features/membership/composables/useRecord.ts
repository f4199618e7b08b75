import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, type Ref } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useDraft } from '@unionhub/shared/composables/useDraft'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { getRecord, saveRecord, type RecordField } from '../records'

/** A record being put right: only what was touched is sent; a masked field left empty stays as it is. */
export function useRecord(id: Ref<string>, saved: () => void) {
  const request = useQuery({ queryKey: computed(() => ['membership', 'record', id.value]), queryFn: ({ signal }) => getRecord(id.value, signal) })
  const record = computed(() => request.data.value)
  const touched = reactive<Record<string, string>>({})
  const sections = computed(() => (record.value?.sections ?? []).map((one) => ({ title: one.title, fields: one.fields.filter((field) => field.editable) })).filter((one) => one.fields.length))
  const changed = computed(() => {
    const fields = sections.value.flatMap((one) => one.fields)
    return Object.fromEntries(
      Object.entries(touched)
        .filter(([key, value]) => {
          const field = fields.find((one) => one.key === key)
          return field && (field.masked ? value !== '' : value !== field.value)
        })
        .map(([key, value]) => [key, value === '' ? null : value]),
    )
  })
  const work = useSubmit(() => saveRecord(id.value, record.value?.version ?? 1, changed.value))

  const dirty = computed(() => Object.keys(changed.value).length > 0)
  const draft = useDraft({ name: () => `member.${id.value}`, form: touched, ready: () => Boolean(record.value), dirty: () => dirty.value, over: () => record.value?.version ?? 0 })

  async function save(): Promise<void> {
    if (!(await work.run())) return
    for (const key of Object.keys(touched)) delete touched[key]
    refresh(['membership'])
    toast.done('会员资料已保存，并记入变更记录')
    saved()
  }

  return {
    record,
    sections,
    loading: computed(() => request.isPending.value),
    failed: computed(() => request.error.value),
    reload: () => void request.refetch(),
    valueOf: (field: RecordField) => touched[field.key] ?? field.value,
    set: (field: RecordField, value: string) => {
      touched[field.key] = value
    },
    dirty,
    draft,
    errorOf: (field: RecordField) => work.fieldError(`values.${field.key}`),
    busy: work.busy,
    error: work.error,
    save,
  }
}
