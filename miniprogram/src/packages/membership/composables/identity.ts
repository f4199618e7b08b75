import { computed, ref } from 'vue'
import { useConsents, useMember } from '@/shared/auth'
import { toApiError, type ApiError } from '@/shared/http'
import type { DocumentKey } from '@/shared/http/types'
import { back, runtime } from '@/shared/platform'
import { normalized, useApplyForm, type FieldKey } from './form'

export const CONSENTS: DocumentKey[] = ['privacy', 'sensitive_id', 'join_pledge']
/** Refusals that no change of the form can mend. */
const FINAL = [
  'membership.application_open',
  'membership.already_member',
  'membership.qrcode_revoked',
  'membership.union_not_open',
  'membership.unit_closed',
]

/** Who applies: the three fields, the proof of the phone, the consents, by whichever of the three logins this phone has. */
export function useIdentity(home: () => string, keeps: () => boolean = () => false) {
  const member = useMember()
  const consents = useConsents()
  const form = useApplyForm()
  const busy = ref(false)
  const failure = ref<ApiError | null>(null)
  /** The server wanted a code for a phone that looked proven here. */
  const codeDemanded = ref(false)

  let gone = false
  /** Whether a question still waits for this page to be in front again. */
  let open = false

  const phoneProven = computed(() => {
    const tail = member.account?.phone_tail
    const phone = normalized(form.values).phone
    // Left empty, the number of the earlier application counts, and that one was proven.
    if (keeps() && phone === '' && !codeDemanded.value) return true
    return Boolean(member.account?.has_phone && tail && phone.endsWith(tail)) && !codeDemanded.value
  })
  /** Outside WeChat the code is at the same time the login: registering and applying are one step. */
  const scene = computed(() => (member.signedIn ? 'apply' : 'login'))
  const needsCode = computed(() => !phoneProven.value)
  const final = computed(() => (failure.value && FINAL.includes(failure.value.code) ? failure.value : null))

  /** Consent first, then the login that this phone can do without asking more. */
  async function agree(): Promise<void> {
    const given = gone ? null : await consents.ask(CONSENTS)
    if (!given) {
      open = gone
      if (!gone) back(home())
      return
    }
    if (await member.restore()) return
    const where = runtime()
    // Outside WeChat, or back from it without a session, the text-message code of the form is the login.
    if (where === 'mini' || (where === 'h5-wechat' && !member.leftRecently())) await member.ensure()
  }

  /** The page is left: its question must not stand on the next page, nor open there later. */
  function leave(): void {
    gone = true
    consents.asked?.answer(null)
  }

  /** Back on the page, what was not answered is asked again. */
  function comeBack(): void {
    gone = false
    if (!open) return
    open = false
    void agree()
  }

  /** Whether the fields are right; what is kept from an earlier application may stay empty. */
  function complete(): boolean {
    const keys: FieldKey[] = needsCode.value ? ['name', 'certNo', 'phone', 'smsCode'] : ['name', 'certNo', 'phone']
    return form.checkAll(keys.filter((key) => !keeps() || form.values[key].trim() !== '' || key === 'smsCode'))
  }

  /** Signs in with the code that was just typed, where nobody is signed in yet. */
  async function signIn(): Promise<void> {
    if (member.signedIn) return
    const { phone, smsCode } = normalized(form.values)
    await member.loginBySms(phone, smsCode)
    form.values.smsCode = ''
  }

  function fields() {
    const { name, certNo, phone, smsCode } = normalized(form.values)
    const proof = phoneProven.value ? {} : { sms_code: smsCode }
    return { name, cert_no: certNo, phone, ...proof, consents: consents.pick(CONSENTS) }
  }

  /** One thing at a time; what fails is told to `explain`. */
  async function guarded(action: () => Promise<void>, explain: (error: ApiError) => void | Promise<void>): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = null
    try {
      await action()
    } catch (reason) {
      await explain(toApiError(reason))
    } finally {
      busy.value = false
    }
  }

  /** What is wrong with these fields goes to them; true when the answer was about the form or the login. */
  async function explain(error: ApiError): Promise<boolean> {
    if (error.fields.length > 0) {
      form.takeServerErrors(error.fields)
      codeDemanded.value = codeDemanded.value || error.fields.some((item) => item.field === 'sms_code')
      if (error.fields.some((item) => item.field.startsWith('consents'))) await askAgain()
      return true
    }
    if (error.status === 401) {
      form.general.value = '登录已过期，您填写的内容都在。请重新验证手机号后提交。'
      if (runtime() !== 'h5') await member.ensure()
      return true
    }
    failure.value = error
    return false
  }

  /** The documents changed meanwhile: read them anew and ask again. */
  async function askAgain(): Promise<void> {
    consents.forget()
    consents.documents = []
    await agree()
  }

  return { ...form, member, busy, failure, final, needsCode, phoneProven, scene, agree, leave, comeBack, complete, signIn, fields, guarded, explain }
}
