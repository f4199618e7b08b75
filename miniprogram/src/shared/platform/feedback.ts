/** A short sentence that goes away by itself. */
export function toast(title: string): void {
  uni.showToast({ title, icon: 'none', duration: 2200 })
}

export function keepAwake(on: boolean): void {
  // #ifdef MP-WEIXIN
  uni.setKeepScreenOn({ keepScreenOn: on })
  // #endif
  // #ifdef H5
  void on
  // #endif
}
