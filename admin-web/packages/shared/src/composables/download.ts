import { bytes } from '../api/client'
import { toast } from './toast'

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Fetches inside the session, so that an expired one asks for a login instead of saving an error page. */
export async function download(path: string, name: string): Promise<void> {
  try {
    saveBlob(await bytes(path), name)
  } catch (error) {
    toast.fail(error)
  }
}

/** The clipboard API is missing on plain-http addresses; the old command still works there. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
  }
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  return copied
}
