import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { can } from '@unionhub/shared/auth/permissions'
import { toast } from '@unionhub/shared/composables/toast'
import { ask } from '@unionhub/shared/composables/useAsk'
import { useDraft } from '@unionhub/shared/composables/useDraft'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { changeAutoReview, getAutoReview, inheritAutoReview, type AutoReview, type AutoReviewChange } from '../autoReviewApi'
import { PERMISSIONS as P } from '../permissions'

type Form = Pick<AutoReviewChange, 'enabled' | 'form_kinds' | 'allow_not_found' | 'rules'>

const formOf = (setting: AutoReview): Form => ({
  enabled: setting.enabled,
  form_kinds: [...setting.form_kinds],
  allow_not_found: setting.allow_not_found,
  rules: setting.rules.filter((rule) => rule.on).map((rule) => rule.key),
})

/** The conditions of one union's automatic review, being looked at or changed. */
export function useAutoReview() {
  const route = useRoute()
  const router = useRouter()
  const client = useQueryClient()
  const unitId = computed(() => (typeof route.query.unit_id === 'string' ? route.query.unit_id : ''))
  const key = computed(() => ['membership', 'auto-review', unitId.value])
  const request = useQuery({ queryKey: key, queryFn: ({ signal }) => getAutoReview(unitId.value, signal) })
  const setting = computed(() => request.data.value)
  const form = reactive<Form>({ enabled: false, form_kinds: [], allow_not_found: false, rules: [] })
  const kept = ref('')
  const dirty = computed(() => kept.value !== '' && kept.value !== JSON.stringify(form))

  function show(next: AutoReview | undefined): void {
    if (!next) return
    Object.assign(form, formOf(next))
    kept.value = JSON.stringify(form)
  }
  watch(setting, show, { immediate: true })

  const draft = useDraft({
    name: () => `auto-review.${setting.value?.unit.id ?? ''}`,
    form,
    ready: () => Boolean(setting.value),
    dirty: () => dirty.value,
    over: () => setting.value?.version ?? 0,
  })

  const adopt = (next: AutoReview): void => {
    client.setQueryData(key.value, next)
    show(next)
  }
  const chosen = () => ({ unit_id: setting.value?.unit.id ?? '', ...form, form_kinds: [...form.form_kinds], rules: [...form.rules] })
  const saving = useSubmit(() => changeAutoReview({ ...chosen(), version: setting.value?.version ?? 0 }))
  const leaving = useSubmit(() => inheritAutoReview(setting.value?.unit.id ?? '', setting.value?.version ?? 0))

  async function save(): Promise<void> {
    const before = setting.value
    if (form.enabled && before && !before.enabled) {
      const answer = await ask({
        title: `启用 ${before.unit.name} 的自动审核？`,
        text: '此后提交的申请，满足全部条件的立即成为会员，不再经过人工审核。建议先用过去的申请试算。',
        verb: '启用自动审核',
      })
      if (answer === null) return
    }
    const next = await saving.run()
    if (!next) return
    adopt(next)
    toast.done(next.enabled ? '已保存，新提交的申请按这些条件自动审核' : '已保存，申请全部由人工审核')
  }

  async function followAbove(): Promise<void> {
    const answer = await ask({ title: '改为沿用上级的设置？', text: '本工会自己的条件会被删除。', verb: '沿用上级' })
    if (answer === null) return
    const next = await leaving.run()
    if (next) {
      adopt(next)
      toast.done('已改为沿用上级的设置')
    } else if (leaving.error.value) toast.fail(leaving.error.value)
  }

  return {
    setting,
    form,
    dirty,
    draft,
    request,
    saving,
    leaving,
    save,
    followAbove,
    chosen,
    editable: computed(() => can(P.autoReviewUpdate)),
    pickUnit: (id: string) => void router.replace({ query: { ...route.query, unit_id: id || undefined } }),
  }
}
