import { ref } from 'vue'
import { ApiError, messageOf } from '../api/errors'

/** What can be done about it, in one press. */
export interface ToastAction {
  text: string
  run: () => void
}

export interface Toast {
  id: number
  tone: 'success' | 'danger' | 'info'
  text: string
  note: string
  action?: ToastAction | undefined
}

export const toasts = ref<Toast[]>([])
let counter = 0

function show(tone: Toast['tone'], text: string, note = '', action?: ToastAction): void {
  const id = ++counter
  toasts.value = [...toasts.value.slice(-2), { id, tone, text, note, action }]
  setTimeout(() => dismiss(id), tone === 'danger' || action ? 8000 : 3500)
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

export const toast = {
  done: (text: string, action?: ToastAction) => show('success', text, '', action),
  info: (text: string) => show('info', text),
  fail: (error: unknown) => {
    const code = error instanceof ApiError ? [error.code, error.requestId].filter(Boolean).join(' · ') : ''
    show('danger', messageOf(error), code)
  },
  warn: (text: string) => show('danger', text),
}
