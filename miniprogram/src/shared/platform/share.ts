/** The browser's own sharing sheet; false where there is none (then a copied link does) or in the mini-program, whose button shares. */
export async function sharePage(title: string, url: string): Promise<boolean> {
  // #ifdef H5
  if (typeof navigator.share !== 'function') return false
  try {
    await navigator.share({ title, url })
    return true
  } catch (reason) {
    // Turning back is an answer too: nothing is copied behind the person's back.
    return reason instanceof DOMException && reason.name === 'AbortError'
  }
  // #endif
  // #ifdef MP-WEIXIN
  void title
  void url
  return Promise.resolve(false)
  // #endif
}
