import { tokenFromLaunch, type LaunchOptions } from '@/shared/membership/launch'

/** How somebody comes to apply: by a code, to a union they found, or with an earlier application. */
export interface Way {
  token: string | null
  unitId: string | null
  again: string | null
}

const ID = /^\d{1,19}$/

export function wayFrom(options: Record<string, unknown>): Way {
  const id = (name: string) => {
    const value = options[name]
    return typeof value === 'string' && ID.test(value) ? value : null
  }
  return { token: tokenFromLaunch(options as LaunchOptions), unitId: id('u'), again: id('again') }
}

/** What a draft belongs to. */
export function wayKey({ token, unitId, again }: Way): string {
  return token ?? (again ? `again:${again}` : unitId ? `union:${unitId}` : 'open')
}
