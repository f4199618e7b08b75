import { nextTick, onBeforeUnmount, reactive, ref, shallowRef, type Ref } from 'vue'

/**
 * A panel that hangs under its button: placed inside the window, closed by Escape, by a press
 * elsewhere and by scrolling away; focus returns to the button.
 */
export function usePopup(anchor: Ref<HTMLElement | null>, panel: Ref<HTMLElement | null>, align: 'start' | 'end') {
  const open = ref(false)
  /** Inside a dialog the panel stays inside, or the dialog would take the focus away from it. */
  const host = shallowRef<Element>(document.body)
  const place = reactive({ left: '0', top: '0' })

  function position(): void {
    const [a, p] = [anchor.value?.getBoundingClientRect(), panel.value?.getBoundingClientRect()]
    if (!a || !p) return
    const gap = 6
    const wanted = align === 'end' ? a.right - p.width : a.left
    const left = Math.min(Math.max(gap, wanted), window.innerWidth - p.width - gap)
    const below = a.bottom + gap
    const top = below + p.height > window.innerHeight ? Math.max(gap, a.top - gap - p.height) : below
    Object.assign(place, { left: `${left}px`, top: `${top}px` })
  }

  function outside(event: Event): void {
    const target = event.target
    if (!(target instanceof Element)) return
    if (anchor.value?.contains(target) || panel.value?.contains(target)) return
    // A select or calendar opened from inside the panel is drawn elsewhere in the document.
    if (target.closest('.el-popper, .el-overlay')) return
    close(false)
  }

  /** Up and down walk along the rows of a menu; from a search box above them, down goes to the first. */
  function walk(event: KeyboardEvent): void {
    const rows = [...(panel.value?.querySelectorAll<HTMLElement>('[data-menu-item]:not(:disabled)') ?? [])]
    if (!rows.length || !(event.target instanceof Node) || !panel.value?.contains(event.target)) return
    const at = rows.findIndex((row) => row === event.target)
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? rows.length - 1 : at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || (at < 0 && (event.key === 'Home' || event.key === 'End'))) return
    event.preventDefault()
    rows[(to + rows.length) % rows.length]?.focus()
  }

  function keys(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return walk(event)
    event.stopPropagation()
    close()
  }

  function listen(on: boolean): void {
    const act = on ? 'addEventListener' : 'removeEventListener'
    document[act]('pointerdown', outside, true)
    document[act]('keydown', keys as EventListener, true)
    window[act]('resize', position)
    document[act]('scroll', position, true)
  }

  let entered = false
  function enter(): void {
    if (entered) return
    const first = panel.value?.querySelector<HTMLElement>('[autofocus], button, a, input, [tabindex="0"]')
    first?.focus({ preventScroll: true })
    entered = Boolean(first)
  }

  /** What is in the panel may still be on its way when it opens. */
  const resized = new ResizeObserver(() => {
    position()
    enter()
  })

  async function show(): Promise<void> {
    host.value = anchor.value?.closest('.el-dialog, .el-drawer') ?? document.body
    open.value = true
    listen(true)
    await nextTick()
    position()
    if (panel.value) resized.observe(panel.value)
    entered = false
    enter()
  }

  function close(refocus = true): void {
    if (!open.value) return
    open.value = false
    resized.disconnect()
    listen(false)
    if (refocus) anchor.value?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  }

  onBeforeUnmount(() => {
    resized.disconnect()
    listen(false)
  })
  return { open, host, place, close, toggle: () => (open.value ? close() : void show()) }
}
