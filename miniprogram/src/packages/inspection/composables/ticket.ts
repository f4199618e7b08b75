import { ref } from 'vue'
import { api, http } from '@/shared/http'

/** What a proved phone is worth: a secret for one report, and until when. */
export interface Ticket {
  secret: string
  phone: string
  until: string
}

const held = ref<Ticket | null>(null)

/** Every public call carries the ticket from now on; the server looks at it only where a report is made. */
export function useTicket() {
  http.connect('public', {
    headers: () => Promise.resolve<Record<string, string>>(held.value ? { 'X-Report-Ticket': held.value.secret } : {}),
    renew: () => Promise.resolve(false),
    expired: () => drop(),
    dropCsrf: () => undefined,
  })

  /** A ticket is for one phone and two hours. */
  function fits(phone: string): boolean {
    return held.value !== null && held.value.phone === phone && Date.parse(held.value.until) > Date.now()
  }

  async function open(intake: string, phone: string, code: string): Promise<void> {
    const { ticket, expires_at } = await api.post('/public/inspection/tickets', { body: { intake, phone, code } })
    held.value = { secret: ticket, phone, until: expires_at }
  }

  function take(ticket: Ticket | null): void {
    held.value = ticket && Date.parse(ticket.until) > Date.now() ? ticket : null
  }

  function drop(): void {
    held.value = null
  }

  return { held, fits, open, take, drop }
}
