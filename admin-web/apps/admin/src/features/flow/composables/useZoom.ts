import { ref, type Ref } from 'vue'

const STEPS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5]
const ROOM = 64

/** How large the drawing stands in its frame; fit shows all of it, but never larger than life. */
export function useZoom(frame: Readonly<Ref<HTMLElement | null>>, drawing: Readonly<Ref<HTMLElement | null>>) {
  const zoom = ref(1)

  function fit(): void {
    if (!frame.value || !drawing.value) return
    const { width, height } = drawing.value.getBoundingClientRect()
    if (!width || !height) return
    const wanted = Math.min((frame.value.clientWidth - ROOM) / (width / zoom.value), (frame.value.clientHeight - ROOM) / (height / zoom.value), 1)
    zoom.value = Math.max(STEPS[0] ?? 1, Math.floor(wanted * 100) / 100)
    frame.value.scrollTo({ top: 0, left: 0 })
  }

  return {
    zoom,
    nearer: () => (zoom.value = STEPS.find((one) => one > zoom.value + 0.001) ?? zoom.value),
    farther: () => (zoom.value = STEPS.findLast((one) => one < zoom.value - 0.001) ?? zoom.value),
    fit,
  }
}
