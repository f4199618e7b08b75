import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { body, openApi } from '@unionhub/shared/api/client'
import { ApiError, messageOf } from '@unionhub/shared/api/errors'
import type { Body } from '@unionhub/shared/api/types'

type Scene = Body<'/api/v1/public/account/sms-codes'>['scene']

/** Sends a code to a phone, counts down to the next one, and asks for the captcha when the server does. */
export function useSmsCode(scene: Scene) {
  const left = ref(0)
  const busy = ref(false)
  const sentTo = ref('')
  const error = ref('')
  const answer = ref('')
  const captcha = shallowRef<{ captcha_id: string; image: string } | null>(null)
  let timer = 0

  function count(seconds: number): void {
    window.clearInterval(timer)
    left.value = seconds
    timer = window.setInterval(() => {
      left.value -= 1
      if (left.value <= 0) window.clearInterval(timer)
    }, 1000)
  }

  async function newCaptcha(): Promise<void> {
    answer.value = ''
    try {
      captcha.value = await body(openApi.POST('/api/v1/public/account/captchas'))
    } catch (problem) {
      error.value = messageOf(problem)
    }
  }

  async function send(phone: string): Promise<void> {
    if (busy.value || left.value > 0) return
    if (!/^1[3-9]\d{9}$/.test(phone.trim())) {
      error.value = '请输入 11 位手机号'
      return
    }
    busy.value = true
    error.value = ''
    try {
      const picture = captcha.value ? { captcha_id: captcha.value.captcha_id, captcha_answer: answer.value.trim() } : {}
      const sent = await body(openApi.POST('/api/v1/public/account/sms-codes', { body: { phone: phone.trim(), scene, ...picture } }))
      captcha.value = null
      sentTo.value = phone.trim()
      count(sent.resend_after)
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      error.value = problem.field('captcha_answer') || problem.field('phone') || problem.message
      if (problem.code === 'account.captcha_required' || problem.details.captcha === true) await newCaptcha()
      const wait = problem.details.retry_after
      if (problem.status === 429 && typeof wait === 'number' && wait <= 60) count(wait)
    } finally {
      busy.value = false
    }
  }

  onBeforeUnmount(() => window.clearInterval(timer))
  const label = computed(() => (left.value > 0 ? `${left.value} 秒后可重发` : sentTo.value ? '重新获取' : '获取验证码'))
  return { left, busy, sentTo, error, answer, captcha, label, newCaptcha, send }
}
