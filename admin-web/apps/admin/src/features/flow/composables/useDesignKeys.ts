import { onBeforeUnmount, onMounted } from 'vue'
import { END, ROOT, START } from '../design/types'
import { step, type Way } from '../design/walk'
import type { Designer } from './useDesigner'

interface Hands {
  designer: Designer
  /** The button of the place where something new goes. */
  openAdd: (holder: string, at: number) => void
  /** Into the properties of what is chosen. */
  enter: () => void
}

const ARROWS: Record<string, Way> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** A dialog over the page: its fields undo their own writing. */
const covered = (): boolean => [...document.querySelectorAll('.el-overlay-dialog')].some((one) => one.getClientRects().length > 0)

/** The canvas without a mouse. */
export function useDesignKeys({ designer, openAdd, enter }: Hands) {
  function move(event: KeyboardEvent, way: Way): void {
    if (!event.altKey) return designer.choose(step(designer.tree.value, designer.spot.value, way), true)
    const sideways = way === 'left' || way === 'right'
    if (sideways === Boolean(designer.arm.value)) designer.move(way === 'up' || way === 'left' ? -1 : 1)
  }

  function add(): void {
    const { holder, at } = designer.placeAfter()
    openAdd(holder, holder === ROOT ? Math.min(at, designer.tree.value.sequence.length) : at)
  }

  /** Keys pressed on a card. From a button of the line, where closing its menu leaves the focus, only the arrows lead back. */
  function onCanvas(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.isComposing) return
    const { spot, add: line } = event.target.dataset
    const way = ARROWS[event.key]
    if (spot === undefined && (line === undefined || !way)) return
    const mod = event.ctrlKey || event.metaKey
    const action = way && !mod ? () => move(event, way) : mod ? { d: designer.copy }[event.key.toLowerCase()] : { Enter: enter, Insert: add, '+': add, Delete: () => void designer.remove(), Home: () => designer.choose(START, true), End: () => designer.choose(END, true) }[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  /** Undo and redo, wherever the focus is on this page. */
  function anywhere(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || covered()) return
    const key = event.key.toLowerCase()
    const action = key === 'z' ? (event.shiftKey ? designer.redo : designer.undo) : key === 'y' ? designer.redo : undefined
    if (!action) return
    event.preventDefault()
    action()
  }
  onMounted(() => document.addEventListener('keydown', anywhere))
  onBeforeUnmount(() => document.removeEventListener('keydown', anywhere))

  return { onCanvas }
}
