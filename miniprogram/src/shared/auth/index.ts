import { http } from '@/shared/http'
import type { AudienceAuth } from '@/shared/http/client'
import { useMember } from './member'
import { useStaff } from './staff'

interface Session {
  token: () => string | null
  csrf: () => string | null
  fetchCsrf: () => Promise<string | null>
  dropCsrf: () => void
}

/** Bearer in the mini-program, cookie with a CSRF header on H5. */
async function proof(session: Session, write: boolean): Promise<Record<string, string>> {
  const token = session.token()
  if (token) return { Authorization: `Bearer ${token}` }
  if (!write) return {}
  const csrf = session.csrf() ?? (await session.fetchCsrf())
  return csrf ? { 'X-CSRF-Token': csrf } : {}
}

function memberAuth(): AudienceAuth {
  const member = useMember()
  const session: Session = {
    token: () => member.kept.token,
    csrf: () => member.csrf,
    fetchCsrf: async () => ((await member.restore()) ? member.csrf : null),
    dropCsrf: () => member.forgetCsrf(),
  }
  return {
    headers: (write) => proof(session, write),
    dropCsrf: session.dropCsrf,
    renew: async () => {
      // #ifdef MP-WEIXIN
      try {
        return await member.loginByWechat()
      } catch {
        return false
      }
      // #endif
      // #ifdef H5
      // A browser cannot log in again silently: the page asks the person when something needs it.
      return false
      // #endif
    },
    expired: () => member.clear(),
  }
}

function staffAuth(): AudienceAuth {
  const staff = useStaff()
  const session: Session = {
    token: () => staff.kept.token,
    csrf: () => staff.csrf,
    fetchCsrf: async () => ((await staff.restore()) ? staff.csrf : null),
    dropCsrf: () => staff.forgetCsrf(),
  }
  return {
    headers: (write) => proof(session, write),
    dropCsrf: session.dropCsrf,
    renew: () => Promise.resolve(false),
    expired: () => staff.expire(),
  }
}

export function connectAudiences(): void {
  http.connect('member', memberAuth())
  http.connect('staff', staffAuth())
}

export { useConsents } from './consents'
export { useMember } from './member'
export { useStaff } from './staff'
