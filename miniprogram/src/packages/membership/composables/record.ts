import { computed, reactive, ref, shallowRef } from 'vue'
import { toApiError } from '@/shared/http'
import { recordApi, type MemberRecord, type RecordField } from '@/shared/membership/record'
import { toast } from '@/shared/platform/feedback'

interface Option {
  value: string
  name: string
}

const YES_NO: Option[] = [
  { value: '1', name: '是' },
  { value: '0', name: '否' },
]

/** What changes against the record: a masked value left empty stays as it is. */
export function changedValues(record: MemberRecord | null, touched: Record<string, string>): Record<string, string | null> {
  const fields = (record?.sections ?? []).flatMap((section) => section.fields)
  const wanted = Object.entries(touched).filter(([key, value]) => {
    const field = fields.find((one) => one.key === key)
    return field !== undefined && (field.masked ? value !== '' : value.trim() !== field.value)
  })
  return Object.fromEntries(wanted.map(([key, value]) => [key, value.trim() || null]))
}

/** The member's own record: read, corrected field by field, saved at once. */
export function useRecord() {
  const record = shallowRef<MemberRecord | null>(null)
  const touched = reactive<Record<string, string>>({})
  const errors = reactive<Record<string, string>>({})
  const general = ref('')
  const busy = ref(false)
  const editing = ref(false)
  const options = reactive<Record<string, Option[]>>({})
  const changed = computed(() => changedValues(record.value, touched))

  function clear(): void {
    for (const key of Object.keys(touched)) delete touched[key]
    for (const key of Object.keys(errors)) delete errors[key]
    general.value = ''
  }

  async function edit(): Promise<void> {
    clear()
    editing.value = true
    const types = new Set((record.value?.sections ?? []).flatMap((one) => one.fields).filter((one) => one.editable && one.dictionary).map((one) => one.dictionary))
    for (const type of types) {
      if (!options[type]) options[type] = (await recordApi.choices(type)).items.map((item) => ({ value: item.code, name: item.name }))
    }
  }

  async function save(): Promise<void> {
    if (!record.value || busy.value) return
    busy.value = true
    for (const key of Object.keys(errors)) delete errors[key]
    general.value = ''
    try {
      record.value = await recordApi.save(record.value.version, changed.value)
      clear()
      editing.value = false
      toast('资料已更新')
    } catch (reason) {
      const error = toApiError(reason)
      for (const one of error.fields) errors[one.field.replace('values.', '')] = one.message
      if (!error.fields.length) general.value = error.message
    } finally {
      busy.value = false
    }
  }

  return {
    record,
    editing,
    busy,
    errors,
    general,
    changed,
    edit,
    save,
    cancel: () => {
      clear()
      editing.value = false
    },
    valueOf: (field: RecordField) => touched[field.key] ?? field.value,
    set: (field: RecordField, value: string) => {
      touched[field.key] = value
    },
    optionsOf: (field: RecordField): Option[] | null => (field.kind === 'flag' ? YES_NO : field.dictionary ? (options[field.dictionary] ?? []) : null),
  }
}
