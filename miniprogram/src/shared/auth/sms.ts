import { onUnmounted, ref } from 'vue'
import { api, toApiError } from '@/shared/http'
import type { Captcha, SmsScene } from '@/shared/http/types'
import { isMobile, normalizeMobile } from '@/shared/validate/identity'

/** Sends a code to a phone, with the wait in between and the picture question when the server asks for one. */
export function useSmsCode() {
  const wait = ref(0)
  const sending = ref(false)
  const sent = ref(false)
  const problem = ref('')
  const captcha = ref<Captcha | null>(null)
  const answer = ref('')
  let timer: ReturnType<typeof setInterval> | undefined

  async function send(phone: string, scene: SmsScene): Promise<void> {
    if (sending.value || wait.value > 0) return
    if (!isMobile(phone)) {
      problem.value = '请先填写 11 位手机号码'
      return
    }
    sending.value = true
    problem.value = ''
    try {
      const asked = captcha.value ? { captcha_id: captcha.value.captcha_id, captcha_answer: answer.value.trim() } : {}
      const result = await api.post('/public/account/sms-codes', { body: { phone: normalizeMobile(phone), scene, ...asked } })
      captcha.value = null
      sent.value = true
      countDown(result.resend_after)
    } catch (reason) {
      await explain(reason)
    } finally {
      sending.value = false
    }
  }

  async function explain(reason: unknown): Promise<void> {
    const error = toApiError(reason)
    const aboutCaptcha = error.code.startsWith('account.captcha') || error.fields.some((item) => item.field.startsWith('captcha'))
    if (aboutCaptcha) {
      // The first time the picture is only asked for; after a wrong answer say so.
      if (captcha.value) problem.value = '图形验证码不对，请按新图片再填一次'
      await refreshCaptcha()
      return
    }
    problem.value = error.fields[0]?.message ?? error.message
    if (error.status === 429 && error.retryAfter > 0 && error.retryAfter <= 120) countDown(error.retryAfter)
  }

  async function refreshCaptcha(): Promise<void> {
    answer.value = ''
    try {
      captcha.value = await api.post('/public/account/captchas')
    } catch (reason) {
      problem.value = toApiError(reason).message
    }
  }

  function closeCaptcha(): void {
    captcha.value = null
  }

  function countDown(seconds: number): void {
    clearInterval(timer)
    const until = Date.now() + seconds * 1000
    wait.value = seconds
    // By the clock rather than by ticks: a sleeping phone skips ticks.
    timer = setInterval(() => {
      wait.value = Math.max(0, Math.ceil((until - Date.now()) / 1000))
      if (wait.value === 0) clearInterval(timer)
    }, 1000)
  }

  onUnmounted(() => clearInterval(timer))
  return { wait, sending, sent, problem, captcha, answer, send, refreshCaptcha, closeCaptcha }
}
