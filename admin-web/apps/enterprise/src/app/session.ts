import { computed, shallowRef } from 'vue'
import { api, body, csrfToken, done, openApi } from '@unionhub/shared/api/client'
import { isApiError } from '@unionhub/shared/api/errors'
import type { Reply } from '@unionhub/shared/api/types'
import type { Credentials } from '@unionhub/shared/auth/useLogin'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { dropDrafts, setStorageScope } from '@unionhub/shared/composables/storage'
import type { Face } from '@unionhub/shared/ui/face'

export type EnterpriseMe = Reply<'/api/v1/enterprise/account/me'>

export const me = shallowRef<EnterpriseMe | null>(null)

export const mustChangePassword = computed(() => me.value?.restricted ?? false)

function adopt(session: EnterpriseMe): void {
  csrfToken.value = session.csrf_token
  setStorageScope(session.account.id)
  me.value = session
}

export function dropSession(): void {
  csrfToken.value = ''
  me.value = null
  queryClient.clear()
}

let asked: Promise<void> | null = null

/** Looks once whether the browser still holds a session. */
export function restoreSession(): Promise<void> {
  asked ??= body(openApi.GET('/api/v1/enterprise/account/me')).then(adopt, (error: unknown) => {
    if (!isApiError(error) || (error.status !== 401 && error.status !== 403)) {
      asked = null
      throw error
    }
  })
  return asked
}

export async function logIn(credentials: Credentials): Promise<void> {
  adopt(await body(openApi.POST('/api/v1/enterprise/account/sessions', { body: credentials })))
}

export async function logOut(): Promise<void> {
  try {
    await done(openApi.DELETE('/api/v1/enterprise/account/sessions/current'))
  } catch (error) {
    if (!isApiError(error) || error.status !== 401) throw error
  }
  dropDrafts()
  dropSession()
}

export async function changePassword(change: { old_password: string; new_password: string }): Promise<void> {
  await done(api.PUT('/api/v1/enterprise/account/password', { body: change }))
  adopt(await body(api.GET('/api/v1/enterprise/account/me')))
}

/** After the enterprise or its contact has changed. */
export async function reloadMe(): Promise<void> {
  adopt(await body(api.GET('/api/v1/enterprise/account/me')))
}

export const face: Face = { username: () => me.value?.account.username ?? '', logInAgain: logIn, dropSession }
