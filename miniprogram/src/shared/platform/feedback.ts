/** A short sentence that goes away by itself. */
export function toast(title: string): void {
  uni.showToast({ title, icon: 'none', duration: 2200 })
}

/** One question in the system's own box; only the mini-program has such a box worth using. */
export function askOnce(title: string, content: string, confirmText: string): Promise<boolean> {
  // #ifdef MP-WEIXIN
  return new Promise((resolve) => uni.showModal({ title, content, confirmText, success: ({ confirm }) => resolve(confirm), fail: () => resolve(false) }))
  // #endif
  // #ifdef H5
  void [title, content, confirmText]
  return Promise.resolve(false)
  // #endif
}

export function keepAwake(on: boolean): void {
  // #ifdef MP-WEIXIN
  uni.setKeepScreenOn({ keepScreenOn: on })
  // #endif
  // #ifdef H5
  void on
  // #endif
}
