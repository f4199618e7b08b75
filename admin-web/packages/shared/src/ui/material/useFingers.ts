import type { Ref } from 'vue'
import type { Stage } from './useStage'

/** Wheel, drag, pinch and double click on the stage. */
export function useFingers(stage: Stage, element: Ref<HTMLElement | null>) {
  const down = new Map<number, { x: number; y: number }>()

  function fromMiddle(event: { clientX: number; clientY: number }): [number, number] {
    const box = element.value?.getBoundingClientRect()
    return box ? [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2] : [0, 0]
  }

  function spread(): { apart: number; x: number; y: number } {
    const [a, b] = [...down.values()]
    if (!a || !b) return { apart: 0, x: 0, y: 0 }
    const [x, y] = fromMiddle({ clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 })
    return { apart: Math.hypot(a.x - b.x, a.y - b.y), x, y }
  }

  return {
    wheel: (event: WheelEvent) => stage.zoom(Math.exp(-event.deltaY / 500), ...fromMiddle(event)),
    twice: (event: MouseEvent) => stage.toggle(...fromMiddle(event)),
    press: (event: PointerEvent) => {
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
      down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    drag: (event: PointerEvent) => {
      const last = down.get(event.pointerId)
      if (!last) return
      const before = spread()
      down.set(event.pointerId, { x: event.clientX, y: event.clientY })
      const now = spread()
      if (before.apart && now.apart) stage.zoom(now.apart / before.apart, now.x, now.y)
      else stage.move(event.clientX - last.x, event.clientY - last.y)
    },
    lift: (event: PointerEvent) => down.delete(event.pointerId),
  }
}
