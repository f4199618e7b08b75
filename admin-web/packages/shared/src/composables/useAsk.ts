import { shallowRef } from 'vue'

export interface Question {
  title: string
  text?: string
  /** The verb on the button: 停用单位, not 确定. */
  verb: string
  danger?: boolean
  /** Ask for a reason; `presets` fill it with one press. */
  reason?: { label: string; hint?: string; presets?: readonly string[]; required?: boolean; max?: number }
}

interface Open extends Question {
  settle: (answer: string | null) => void
}

const open = shallowRef<Open | null>(null)

/** The question the dialog host shows. */
export const openQuestion = open

/** Resolves with the reason ('' when none was asked for), or null when the person stepped back. */
export function ask(question: Question): Promise<string | null> {
  open.value?.settle(null)
  return new Promise((resolve) => {
    open.value = {
      ...question,
      settle: (answer) => {
        open.value = null
        resolve(answer)
      },
    }
  })
}
