import { computed, shallowRef } from 'vue'
import { api, body, csrfToken, done, openApi } from '@unionhub/shared/api/client'
import { isApiError } from '@unionhub/shared/api/errors'
import type { Reply } from '@unionhub/shared/api/types'
import { grant } from '@unionhub/shared/auth/permissions'
import type { Credentials } from '@unionhub/shared/auth/useLogin'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { setStorageScope } from '@unionhub/shared/composables/storage'

export type StaffMe = Reply<'/api/v1/staff/account/me'>

/** Who is logged in and in which capacity; null before login. */
export const me = shallowRef<StaffMe | null>(null)

/** What has to be done before anything else: a new password, a second factor. */
export const restriction = computed(() => me.value?.restriction ?? null)

function adopt(session: StaffMe): void {
  csrfToken.value = session.csrf_token
  setStorageScope(session.account.id)
  grant(session.permissions)
  me.value = session
}

function forget(): void {
  csrfToken.value = ''
  grant([])
  me.value = null
  queryClient.clear()
}

let asked: Promise<void> | null = null

/** Looks once whether the browser still holds a session. */
export function restoreSession(): Promise<void> {
  asked ??= body(openApi.GET('/api/v1/staff/account/me')).then(adopt, (error: unknown) => {
    if (!isApiError(error) || (error.status !== 401 && error.status !== 403)) {
      asked = null
      throw error
    }
  })
  return asked
}

export async function logIn(credentials: Credentials): Promise<void> {
  adopt(await body(openApi.POST('/api/v1/staff/account/sessions', { body: { ...credentials, client: 'web' } })))
}

export async function logOut(): Promise<void> {
  try {
    await done(openApi.DELETE('/api/v1/staff/account/sessions/current'))
  } catch (error) {
    // Already gone on the server is just as good.
    if (!isApiError(error) || error.status !== 401) throw error
  }
  forget()
}

/** After "exit" in the re-login dialog: nothing to tell the server. */
export const dropSession = forget

export async function actAs(capacityId: string): Promise<void> {
  const session = await body(
    api.POST('/api/v1/staff/account/sessions/current/capacity', { body: { capacity_id: capacityId } }),
  )
  queryClient.clear()
  adopt(session)
}

export async function changePassword(change: { old_password: string; new_password: string }): Promise<void> {
  await done(api.PUT('/api/v1/staff/account/password', { body: change }))
  await reloadSession()
}

export async function reloadSession(): Promise<void> {
  adopt(await body(api.GET('/api/v1/staff/account/me')))
}
