import { shallowRef } from 'vue'

/**
 * One re-login for any number of calls that lost their session at the same moment.
 * `open` drives the dialog; the dialog settles it.
 */
export function createRelogin() {
  const open = shallowRef(false)
  let waiting: Promise<boolean> | null = null
  let resolve: ((ok: boolean) => void) | null = null

  function ask(): Promise<boolean> {
    waiting ??= new Promise<boolean>((done) => {
      resolve = done
      open.value = true
    })
    return waiting
  }

  function settle(ok: boolean): void {
    const done = resolve
    open.value = false
    waiting = null
    resolve = null
    done?.(ok)
  }

  return { open, ask, settle }
}

export type Relogin = ReturnType<typeof createRelogin>
