const QUIET_MS = 120_000
let last = Date.now()

for (const kind of ['pointerdown', 'keydown', 'wheel'] as const) {
  globalThis.addEventListener?.(
    kind,
    () => {
      last = Date.now()
    },
    { passive: true, capture: true },
  )
}

/**
 * An interval for background polling that falls silent when nobody is at the desk. Every request
 * counts as activity on the server: polling for ever would keep a forgotten session alive.
 */
export function whileActive(every: number): number | false {
  return Date.now() - last < QUIET_MS ? every : false
}
