import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { refresh } from '@unionhub/shared/composables/queryClient'
import { useDraft } from '@unionhub/shared/composables/useDraft'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { findDuplicates, registerCase, type CaseDraft, type Registered } from '../api/registration'
import { blankReported, gridOf, isCard, missingOf } from '../reported'

const blank = () => ({ ...blankReported(), source: '' })
const PAUSE_MS = 500

/** Internal registration (INSP-05, INSP-06): the form, the hint at an earlier case, and the receipt. */
export function useRegistration() {
  const form = reactive(blank())
  const made = ref<Registered | null>(null)
  const repeatOf = ref('')
  const asked = ref({ cert: '', employer: '' })
  let timer = 0

  watch(
    () => [form.cert_no, form.employer_name] as const,
    ([cert, employer]) => {
      window.clearTimeout(timer)
      repeatOf.value = ''
      timer = window.setTimeout(() => {
        asked.value = isCard(cert) && employer.trim().length > 1 ? { cert: cert.trim(), employer: employer.trim() } : { cert: '', employer: '' }
      }, PAUSE_MS)
    },
  )

  const earlier = useQuery({
    queryKey: computed(() => ['inspection', 'duplicates', asked.value]),
    queryFn: ({ signal }) => findDuplicates(asked.value.cert, asked.value.employer, signal),
    enabled: computed(() => Boolean(asked.value.cert)),
    retry: false,
    gcTime: 0,
  })
  const duplicates = computed(() => (asked.value.cert ? (earlier.data.value ?? []) : []))

  const whole = (): CaseDraft => ({
    name: form.name,
    cert_no: form.cert_no,
    phone: form.phone,
    companions: form.companions.map((one) => ({ name: one.name, cert_no: one.cert_no || null, phone: one.phone || null })),
    employer_name: form.employer_name,
    cause: form.cause,
    grid_unit_id: gridOf(form.grid),
    demand: form.demand,
    source: form.source,
    repeat_of: repeatOf.value || null,
  })

  const work = useSubmit((key: string) => registerCase(key, whole()))
  const missing = computed(() => [...(form.source ? [] : ['来源途径']), ...missingOf(form)])
  const start = JSON.stringify(blank())
  const dirty = computed(() => !made.value && JSON.stringify(form) !== start)

  const draft = useDraft({ name: () => 'case.new', form, ready: () => true, dirty: () => dirty.value })

  async function submit(): Promise<void> {
    const done = await work.run()
    if (!done) return
    made.value = done
    refresh(['inspection'], ['inbox'])
  }

  function again(): void {
    const { source, grid } = form
    Object.assign(form, blank(), { source, grid })
    made.value = null
    repeatOf.value = ''
  }

  return { form, made, repeatOf, duplicates, work, missing, dirty, draft, submit, again }
}
