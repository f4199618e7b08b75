import { computed, shallowRef } from 'vue'
import { api, body, csrfToken, done, openApi } from '@unionhub/shared/api/client'
import { isApiError } from '@unionhub/shared/api/errors'
import type { Reply } from '@unionhub/shared/api/types'
import { grant } from '@unionhub/shared/auth/permissions'
import type { Credentials } from '@unionhub/shared/auth/useLogin'
import { openPreferences } from '@unionhub/shared/composables/preferences'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { dropDrafts, setStorageScope } from '@unionhub/shared/composables/storage'
import type { Face } from '@unionhub/shared/ui/face'
import { staffPreferences } from './preferences'

export type StaffMe = Reply<'/api/v1/staff/account/me'>

/** Who is logged in and in which capacity; null before login. */
export const me = shallowRef<StaffMe | null>(null)

/** What has to be done before anything else: a new password, a second factor. */
export const restriction = computed(() => me.value?.restriction ?? null)

/** Makes this page the session's. */
export async function adopt(session: StaffMe): Promise<void> {
  csrfToken.value = session.csrf_token
  setStorageScope(session.account.id)
  grant(session.permissions)
  me.value = session
  if (!session.restriction) await openPreferences(staffPreferences)
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

const open = (credentials: Credentials): Promise<StaffMe> =>
  body(openApi.POST('/api/v1/staff/account/sessions', { body: { ...credentials, client: 'web' } }))

export async function logIn(credentials: Credentials): Promise<void> {
  await adopt(await open(credentials))
}

/**
 * A session opens in the capacity used last, which may have been another one in another window.
 * The page under the dialog belongs to the one it was opened in: go on in that one, or the page would start afresh.
 */
async function logInAgain(credentials: Credentials): Promise<void> {
  const before = me.value?.capacity.id
  let session = await open(credentials)
  if (before && session.capacity.id !== before && session.capacities.some((one) => one.id === before)) {
    csrfToken.value = session.csrf_token
    session = await body(openApi.POST('/api/v1/staff/account/sessions/current/capacity', { body: { capacity_id: before } }))
  }
  await adopt(session)
}

export async function logOut(): Promise<void> {
  try {
    await done(openApi.DELETE('/api/v1/staff/account/sessions/current'))
  } catch (error) {
    // Already gone on the server is just as good.
    if (!isApiError(error) || error.status !== 401) throw error
  }
  dropDrafts()
  forget()
}

/** What the root of the application needs; after "exit" in its re-login dialog there is nothing to tell the server. */
export const face: Face = { username: () => me.value?.account.username ?? '', logInAgain, dropSession: forget }

export async function actAs(capacityId: string): Promise<void> {
  const session = await body(
    api.POST('/api/v1/staff/account/sessions/current/capacity', { body: { capacity_id: capacityId } }),
  )
  queryClient.clear()
  await adopt(session)
}

export async function changePassword(change: { old_password: string; new_password: string }): Promise<void> {
  await done(api.PUT('/api/v1/staff/account/password', { body: change }))
  await reloadSession()
}

export async function reloadSession(): Promise<void> {
  await adopt(await body(api.GET('/api/v1/staff/account/me')))
}

/** Who looks at the screen, for the mark over personal data. */
export const onlooker = computed(() => (me.value ? { name: me.value.account.name, unit: me.value.capacity.unit.name } : null))
