const AFTER_MS = 3000

/** H5: keeps the app itself on the device, so that it opens without a network too. Later, so that the first page goes first. */
export function keepShell(): void {
  // #ifdef H5
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  setTimeout(() => void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined), AFTER_MS)
  // #endif
}
