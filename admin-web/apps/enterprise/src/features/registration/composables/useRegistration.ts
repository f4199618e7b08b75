import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { passwordProblem } from '@unionhub/shared/auth/password'
import { readStored, writeStored } from '@unionhub/shared/composables/storage'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { getOptions, sendRegistration } from '../api'
import { NO_FACTS, usccProblem } from '../facts'
import { keepTicket } from '../ticket'

const DRAFT = 'uh.all.registration.draft'
const EMPTY = { username: '', uscc: '', authority: '', contact: '', phone: '', ...NO_FACTS }

/** The registration form: what was typed survives a reload, passwords and codes never do. */
export function useRegistration() {
  const options = useQuery({ queryKey: ['registration', 'options'], queryFn: ({ signal }) => getOptions(signal), staleTime: 600_000 })
  const form = reactive({ ...EMPTY, ...readStored<Partial<typeof EMPTY>>(DRAFT, {}) })
  const secret = reactive({ password: '', again: '', code: '' })
  const agreed = ref(false)
  const dirty = computed(() => Object.values(form).some(Boolean))

  watch(form, (now) => writeStored(DRAFT, now), { deep: true })
  watch(
    () => options.data.value?.authorities,
    (found) => {
      if (found && !found.some((one) => one.id === form.authority)) form.authority = found.length === 1 ? (found[0]?.id ?? '') : ''
    },
    { immediate: true },
  )

  const { run, busy, error, fieldError } = useSubmit(() =>
    sendRegistration({
      username: form.username.trim(),
      password: secret.password,
      uscc: form.uscc,
      name: form.name,
      industry: form.industry,
      chain: form.chain,
      address: form.address,
      intro: form.intro,
      authority_unit_id: form.authority,
      contact_name: form.contact,
      phone: form.phone.trim(),
      sms_code: secret.code.trim(),
      consents: agreed.value ? (options.data.value?.consents ?? []).map(({ key, version }) => ({ key, version })) : [],
    }),
  )

  const problems = computed(() => ({
    uscc: usccProblem(form.uscc),
    password: secret.password ? passwordProblem(secret.password, '') : '',
    again: secret.again && secret.again !== secret.password ? '两次输入的密码不一样' : '',
  }))
  const complete = computed(() => Object.values(form).every((text) => text.trim()) && Boolean(secret.password && secret.again && secret.code))
  const ready = computed(() => complete.value && agreed.value && Object.values(problems.value).every((text) => !text))

  async function submit(): Promise<boolean> {
    const sent = await run()
    if (!sent) return false
    keepTicket(sent.ticket)
    Object.assign(form, EMPTY)
    writeStored(DRAFT, {})
    return true
  }

  return { options, form, secret, agreed, dirty, problems, ready, busy, error, fieldError, submit }
}
