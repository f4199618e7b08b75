import { computed, ref } from 'vue'
import { useConsents, useMember } from '@/shared/auth'
import { toApiError, type ApiError } from '@/shared/http'
import type { ApplicationBody, DocumentKey, QrcodeInfo } from '@/shared/http/types'
import { back, replace, runtime } from '@/shared/platform'
import { membershipApi } from '@/shared/membership/api'
import { applyDraft } from '@/shared/membership/draft'
import { PAGES } from '@/shared/membership/words'
import { normalized, useApplyForm, type FieldKey } from './form'

const CONSENTS: DocumentKey[] = ['privacy', 'sensitive_id', 'join_pledge']
/** Refusals that no change of the form can mend. */
const FINAL = ['membership.application_open', 'membership.already_member', 'membership.qrcode_revoked', 'membership.union_not_open', 'membership.unit_closed']

/** Filling, checking and submitting one application, by whichever of the three logins this phone has. */
export function useApply() {
  const member = useMember()
  const consents = useConsents()
  const form = useApplyForm()
  const token = ref('')
  const code = ref<QrcodeInfo | null>(null)
  const step = ref<'fill' | 'confirm'>('fill')
  const busy = ref(false)
  const restored = ref(false)
  const failure = ref<ApiError | null>(null)
  /** The server wanted a code for a phone that looked proven here. */
  const codeDemanded = ref(false)

  const phoneProven = computed(() => {
    const tail = member.account?.phone_tail
    return Boolean(member.account?.has_phone && tail && normalized(form.values).phone.endsWith(tail)) && !codeDemanded.value
  })
  /** Outside WeChat the code is at the same time the login: registering and applying are one step. */
  const scene = computed(() => (member.signedIn ? 'apply' : 'login'))
  const needsCode = computed(() => !phoneProven.value)
  const final = computed(() => (failure.value && FINAL.includes(failure.value.code) ? failure.value : null))

  async function open(joinToken: string): Promise<void> {
    token.value = joinToken
    const draft = applyDraft.load()
    if (draft && draft.token === joinToken) {
      Object.assign(form.values, { name: draft.name, certNo: draft.certNo, phone: draft.phone })
      restored.value = Boolean(draft.name || draft.certNo || draft.phone)
    }
    code.value = await membershipApi.qrcode(joinToken)
    await agree()
  }

  /** Consent first, then the login that this phone can do without asking more. */
  async function agree(): Promise<void> {
    const given = await consents.ask(CONSENTS)
    if (!given) {
      back(PAGES.landing(token.value))
      return
    }
    if (await member.restore()) return
    const where = runtime()
    // Outside WeChat, or back from it without a session, the text-message code of the form is the login.
    if (where === 'mini' || (where === 'h5-wechat' && !member.leftRecently())) await member.ensure()
  }

  function save(): void {
    const { name, certNo, phone } = form.values
    applyDraft.save({ token: token.value, unitName: code.value?.unit?.name ?? '', name, certNo, phone })
  }

  async function toConfirm(): Promise<void> {
    const keys: FieldKey[] = needsCode.value ? ['name', 'certNo', 'phone', 'smsCode'] : ['name', 'certNo', 'phone']
    if (!form.checkAll(keys)) return
    await guarded(async () => {
      if (!member.signedIn) {
        const { phone, smsCode } = normalized(form.values)
        await member.loginBySms(phone, smsCode)
        form.values.smsCode = ''
      }
      step.value = 'confirm'
    })
  }

  function body(): ApplicationBody {
    const { name, certNo, phone, smsCode } = normalized(form.values)
    const proof = phoneProven.value ? {} : { sms_code: smsCode }
    return { qr_token: token.value, name, cert_no: certNo, phone, ...proof, consents: consents.pick(CONSENTS) }
  }

  async function submit(): Promise<void> {
    await guarded(async () => {
      const content = body()
      const result = await membershipApi.submit(content, applyDraft.keyFor(content))
      applyDraft.clear()
      replace(PAGES.result(result.id))
    })
  }

  async function guarded(action: () => Promise<void>): Promise<void> {
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

  async function explain(error: ApiError): Promise<void> {
    if (error.fields.length > 0) {
      form.takeServerErrors(error.fields)
      codeDemanded.value = codeDemanded.value || error.fields.some((item) => item.field === 'sms_code')
      step.value = 'fill'
      if (error.fields.some((item) => item.field.startsWith('consents'))) await askAgain()
      return
    }
    if (error.status === 401) {
      step.value = 'fill'
      form.general.value = '登录已过期，您填写的内容都在。请重新验证手机号后提交。'
      if (runtime() !== 'h5') await member.ensure()
      return
    }
    failure.value = error
  }

  /** The documents changed meanwhile: read them anew and ask again. */
  async function askAgain(): Promise<void> {
    consents.forget()
    consents.documents = []
    await agree()
  }

  return {
    ...form, token, code, step, busy, restored, failure, final, needsCode, scene, phoneProven,
    open, agree, save, toConfirm, submit,
  }
}
