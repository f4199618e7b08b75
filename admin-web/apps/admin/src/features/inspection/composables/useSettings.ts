import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { toast } from '@unionhub/shared/composables/toast'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { getSetting, updateSetting } from '../api/papers'

/** The district's own promise and the days on which a grid is warned (INSP-09). */
export function useSettings() {
  const request = useQuery({ queryKey: ['inspection', 'settings'], queryFn: ({ signal }) => getSetting(signal) })
  const form = reactive({ days: 15, warn: [] as number[] })
  const saved = computed(() => request.data.value)
  const fill = () => saved.value && Object.assign(form, { days: saved.value.promise_days, warn: [...saved.value.warn_days] })
  watch(saved, fill, { immediate: true })

  const dirty = computed(() => Boolean(saved.value) && (form.days !== saved.value?.promise_days || String(form.warn) !== String(saved.value?.warn_days)))
  const late = computed(() => form.warn.some((day) => day > form.days))
  const work = useSubmit(() => updateSetting({ version: saved.value?.version ?? 1, promise_days: form.days, warn_days: [...form.warn].sort((a, b) => a - b) }))

  async function save(): Promise<void> {
    if (late.value) return
    const answer = await work.run()
    if (answer) toast.done('已保存，今后接收的事件按新的期限计算')
    if (answer || work.error.value?.status === 409) refresh(['inspection', 'settings'])
  }

  return { form, saved, dirty, late, save, reset: fill, busy: work.busy, failed: work.error, error: computed(() => request.error.value), reload: () => void request.refetch() }
}
