import { shallowRef } from 'vue'
import { isApiError } from '@unionhub/shared/api/errors'

const KEY = 'uh.registration'

function stored(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Opens one's own registration while there is no session; lives as long as the tab, thirty minutes at the server. */
export const ticket = shallowRef(stored())

export function keepTicket(value: string): void {
  ticket.value = value
  try {
    if (value) sessionStorage.setItem(KEY, value)
    else sessionStorage.removeItem(KEY)
  } catch {
    /* Without a store the ticket lives until the page is reloaded. */
  }
}

/** The right password to an account that is still under review: keep the ticket the refusal brought. */
export function keepTicketOf(error: unknown): boolean {
  if (!isApiError(error, 'enterprise.pending') && !isApiError(error, 'enterprise.rejected')) return false
  const found = error.details.ticket
  if (typeof found !== 'string') return false
  keepTicket(found)
  return true
}
