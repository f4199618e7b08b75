import { ref } from 'vue'
import { ApiError, messageOf } from '../api/errors'

export interface Toast {
  id: number
  tone: 'success' | 'danger' | 'info'
  text: string
  note: string
}

export const toasts = ref<Toast[]>([])
let counter = 0

function show(tone: Toast['tone'], text: string, note = ''): void {
  const id = ++counter
  toasts.value = [...toasts.value.slice(-2), { id, tone, text, note }]
  setTimeout(() => dismiss(id), tone === 'danger' ? 8000 : 3500)
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

export const toast = {
  done: (text: string) => show('success', text),
  info: (text: string) => show('info', text),
  fail: (error: unknown) => {
    const code = error instanceof ApiError ? [error.code, error.requestId].filter(Boolean).join(' · ') : ''
    show('danger', messageOf(error), code)
  },
  warn: (text: string) => show('danger', text),
}
