import { computed, reactive } from 'vue'

const LEAST = 0.2
const MOST = 8
export const STEP = 1.25

const within = (scale: number) => Math.min(MOST, Math.max(LEAST, scale))

/** How a picture lies on the stage: scale 1 fits it, the shift is in px of the screen, turns are quarters. */
export function useStage() {
  const at = reactive({ scale: 1, x: 0, y: 0, turns: 0 })

  /** Keeps the point under the pointer where it is; the pointer is given from the middle of the stage. */
  function zoom(factor: number, x = 0, y = 0): void {
    const scale = within(at.scale * factor)
    const real = scale / at.scale
    Object.assign(at, { scale, x: x - (x - at.x) * real, y: y - (y - at.y) * real })
  }

  function fit(): void {
    Object.assign(at, { scale: 1, x: 0, y: 0 })
  }

  return {
    at,
    zoom,
    fit,
    /** Double click: near to what was pressed, and back. */
    toggle: (x: number, y: number) => (at.scale > 1 ? fit() : zoom(2.5, x, y)),
    move: (dx: number, dy: number) => Object.assign(at, { x: at.x + dx, y: at.y + dy }),
    turn: (quarters: number) => {
      at.turns += quarters
      fit()
    },
    reset: () => {
      at.turns = 0
      fit()
    },
    percent: computed(() => Math.round(at.scale * 100)),
    /** Lying on its side. */
    sideways: computed(() => at.turns % 2 !== 0),
    style: computed(() => ({ transform: `translate(${at.x}px, ${at.y}px) scale(${at.scale}) rotate(${at.turns * 90}deg)` })),
  }
}

export type Stage = ReturnType<typeof useStage>
