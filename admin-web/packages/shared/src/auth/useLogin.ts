import { computed, reactive, ref, shallowRef } from 'vue'
import { body, openApi } from '../api/client'
import { ApiError, isApiError, messageOf } from '../api/errors'
import { formatDateTime } from '../format/date'

export interface Credentials {
  username: string
  password: string
  captcha_id?: string
  captcha_answer?: string
  otp?: string
}

/**
 * What a login form needs on every face: the captcha when the server asks for it, the step for the
 * one-time code, and words for a lock. `send` does the call; it resolves when the session stands.
 */
export function useLogin(send: (credentials: Credentials) => Promise<void>) {
  const form = reactive({ username: '', password: '', captcha: '', otp: '' })
  const captcha = shallowRef<{ captcha_id: string; image: string } | null>(null)
  const step = ref<'password' | 'otp'>('password')
  const busy = ref(false)
  const error = ref('')
  const ready = computed(() =>
    step.value === 'otp'
      ? /^\d{6}$/.test(form.otp)
      : Boolean(form.username.trim() && form.password && (!captcha.value || form.captcha.trim())),
  )

  async function newCaptcha(): Promise<void> {
    form.captcha = ''
    try {
      captcha.value = await body(openApi.POST('/api/v1/public/account/captchas'))
    } catch (problem) {
      error.value = messageOf(problem)
    }
  }

  async function explain(problem: unknown): Promise<void> {
    if (!(problem instanceof ApiError)) throw problem
    if (problem.code === 'account.otp_required') {
      const again = step.value === 'otp'
      step.value = 'otp'
      form.otp = ''
      error.value = again ? problem.message : ''
      return
    }
    error.value = lockText(problem) ?? problem.message
    const wantsCaptcha = problem.code === 'account.captcha_required' || problem.details.captcha === true
    if (wantsCaptcha || captcha.value) await newCaptcha()
  }

  async function submit(): Promise<boolean> {
    if (busy.value || !ready.value) return false
    busy.value = true
    error.value = ''
    try {
      await send({
        username: form.username.trim(),
        password: form.password,
        ...(captcha.value ? { captcha_id: captcha.value.captcha_id, captcha_answer: form.captcha.trim() } : {}),
        ...(step.value === 'otp' ? { otp: form.otp } : {}),
      })
      return true
    } catch (problem) {
      await explain(problem)
      return false
    } finally {
      busy.value = false
    }
  }

  function back(): void {
    step.value = 'password'
    form.otp = ''
    error.value = ''
  }

  return { form, captcha, step, busy, error, ready, newCaptcha, submit, back }
}

function lockText(problem: ApiError): string | null {
  if (!isApiError(problem, 'account.locked')) return null
  const until = problem.details.unlock_at
  return typeof until === 'string'
    ? `密码错误次数太多，账号已临时锁定，${formatDateTime(until)} 后可以再试。忘记密码请联系管理员重置。`
    : problem.message
}
