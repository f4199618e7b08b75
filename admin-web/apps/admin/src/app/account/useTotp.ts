import { ref, shallowRef } from 'vue'
import { api, body, done } from '@unionhub/shared/api/client'
import type { Reply } from '@unionhub/shared/api/types'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { reloadSession } from '../session'

/** Setting up the one-time code and switching it off. */
export function useTotp() {
  const secret = shallowRef<Reply<'/api/v1/staff/account/totp', 'post'> | null>(null)
  const otp = ref('')
  const password = ref('')

  const begin = useSubmit(async () => {
    secret.value = await body(api.POST('/api/v1/staff/account/totp'))
    return true
  })
  const confirm = useSubmit(async () => {
    await done(api.POST('/api/v1/staff/account/totp/confirm', { body: { otp: otp.value } }))
    await reloadSession()
    return true
  })
  const remove = useSubmit(async () => {
    await done(api.DELETE('/api/v1/staff/account/totp', { body: { password: password.value } }))
    await reloadSession()
    return true
  })

  return { secret, otp, password, begin, confirm, remove }
}
