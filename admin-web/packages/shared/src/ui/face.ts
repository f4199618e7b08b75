import type { Credentials } from '../auth/useLogin'

/** What the root of a face needs to know of its session. */
export interface Face {
  username: () => string
  logInAgain: (credentials: Credentials) => Promise<void>
  dropSession: () => void
}
