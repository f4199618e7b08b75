import { shallowRef, watch } from 'vue'
import { body, csrfToken, elsewhere, openApi, relogin } from '@unionhub/shared/api/client'
import { isApiError } from '@unionhub/shared/api/errors'
import { createRelogin } from '@unionhub/shared/api/relogin'
import { adopt, me, type StaffMe } from './session'

/**
 * All windows of a browser share one session. When another one signs in or changes its capacity, this page would go on with
 * what it was opened for: it says so at once, and no write leaves it before the person has decided.
 */
export const changed = shallowRef<StaffMe | null>(null)
const decision = createRelogin()

const nameOf = (session: StaffMe | null): string => (session ? `${session.account.id}:${session.capacity.id}` : '')

/** Whether this page may go on: at once if only the token is new, else once the person has gone back to its capacity. */
async function look(): Promise<boolean> {
  if (!me.value) return false
  try {
    const session = await body(openApi.GET('/api/v1/staff/account/me'))
    if (nameOf(session) === nameOf(me.value)) {
      csrfToken.value = session.csrf_token
      return true
    }
    changed.value = session
    return await decision.ask()
  } catch (error) {
    return isApiError(error) && error.status === 401 ? relogin.ask() : false
  }
}

export const mayGoBack = (session: StaffMe): boolean =>
  session.account.id === me.value?.account.id && session.capacities.some((one) => one.id === me.value?.capacity.id)

/** The session takes this page's capacity again; what waited is sent. */
export async function goBack(): Promise<void> {
  if (!changed.value || !me.value) return
  csrfToken.value = changed.value.csrf_token
  await adopt(await body(openApi.POST('/api/v1/staff/account/sessions/current/capacity', { body: { capacity_id: me.value.capacity.id } })))
  changed.value = null
  decision.settle(true)
}

/** This page takes the session's capacity; what waited is given up. */
export async function goOn(): Promise<void> {
  const session = changed.value
  if (!session) return
  changed.value = null
  decision.settle(false)
  await adopt(session)
}

/** Begins to tell the other windows and to hear from them. */
export function watchOtherWindows(): void {
  elsewhere.value = look
  if (typeof BroadcastChannel !== 'function') return
  const channel = new BroadcastChannel('uh.staff.session')
  channel.onmessage = ({ data }) => {
    if (me.value && data !== nameOf(me.value)) void look()
  }
  watch(() => nameOf(me.value), (name) => name && channel.postMessage(name), { immediate: true })
}
