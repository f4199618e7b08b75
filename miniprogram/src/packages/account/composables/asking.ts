import { computed, reactive, ref } from 'vue'
import { toApiError, uuid } from '@/shared/http'
import { replace, toast } from '@/shared/platform'
import { RIGHTS_PAGES, rightsApi, type AskKind } from './rights'

/** The form of one request about my data; what the server refuses stands at the field it belongs to. */
export function useAsking() {
  const form = reactive({ kind: 'correction' as AskKind, field: '', wanted: '', reason: '' })
  const problems = ref<Record<string, string>>({})
  const busy = ref(false)
  const correcting = computed(() => form.kind === 'correction')
  let key = uuid()

  function check(): boolean {
    const found: Record<string, string> = {}
    if (correcting.value && !form.field) found.field_key = '请选择要更正的内容'
    if (correcting.value && !form.wanted.trim()) found.wanted = '请填写正确的内容'
    if (form.reason.trim().length < 2) found.reason = '请写明情况，至少 2 个字'
    problems.value = found
    return Object.keys(found).length === 0
  }

  async function submit(): Promise<void> {
    if (busy.value || !check()) return
    busy.value = true
    try {
      const told = correcting.value ? { field_key: form.field, wanted: form.wanted.trim() } : { field_key: '', wanted: '' }
      await rightsApi.ask({ kind: form.kind, ...told, reason: form.reason.trim() }, key)
      toast('已提交，工会会在 15 个工作日内答复')
      replace(RIGHTS_PAGES.requests)
    } catch (failure) {
      const error = toApiError(failure)
      problems.value = Object.fromEntries(error.fields.map((one) => [one.field, one.message]))
      if (error.fields.length === 0) toast(error.message)
      if (error.status !== 0) key = uuid()
    } finally {
      busy.value = false
    }
  }

  return { form, problems, busy, correcting, submit }
}
