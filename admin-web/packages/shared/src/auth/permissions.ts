import { shallowRef } from 'vue'

const granted = shallowRef<ReadonlySet<string>>(new Set())

/** Replaced as a whole after login and whenever the person acts in another capacity. */
export function grant(permissions: readonly string[]): void {
  granted.value = new Set(permissions)
}

/** May the person do this in their present capacity? Reactive: use it in templates and computed values. */
export function can(permission: string): boolean {
  return granted.value.has(permission)
}

export function canAny(permissions: readonly string[]): boolean {
  return permissions.length === 0 || permissions.some(can)
}
