/** The page that shows what waits to be sent. */
export const WAITING = '/packages/net/waiting'
