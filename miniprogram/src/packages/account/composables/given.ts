/** One consent as the person gave it. */
export interface Given {
  version: number
  /** Empty when it was given on this device before any login. */
  at: string
  withdrawable: boolean
  /** What stops when it is withdrawn, in the server's words. */
  effect: string
}
