import { onBeforeUnmount, onMounted } from 'vue'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** A dialog or a picture over the page: the letters belong to what lies on top. */
const covered = (): boolean => [...document.querySelectorAll('.el-overlay-dialog, [data-cover]')].some((one) => one.getClientRects().length > 0)

/** Keys such as 'j' or 'mod+k' (Ctrl or ⌘). Plain letters stay silent while the person types or answers a dialog. */
export function useHotkeys(keys: Record<string, () => void>): void {
  function listen(event: KeyboardEvent): void {
    const mod = event.ctrlKey || event.metaKey
    if (event.altKey || event.isComposing) return
    const action = keys[`${mod ? 'mod+' : ''}${event.key.toLowerCase()}`]
    if (!action || (!mod && (typing(event.target) || covered()))) return
    event.preventDefault()
    action()
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}
