export type Runtime = 'mini' | 'h5-wechat' | 'h5'

/** Where we run decides how a person logs in. */
export function runtime(): Runtime {
  // #ifdef MP-WEIXIN
  return 'mini'
  // #endif
  // #ifdef H5
  return /MicroMessenger/i.test(navigator.userAgent) ? 'h5-wechat' : 'h5'
  // #endif
}

export interface Screen {
  statusBarHeight: number
  /** Width that the mini-program's capsule button takes at the right edge, 0 on H5. */
  capsuleWidth: number
}

export function screenMetrics(): Screen {
  const info = uni.getWindowInfo()
  let capsuleWidth = 0
  // #ifdef MP-WEIXIN
  capsuleWidth = info.windowWidth - uni.getMenuButtonBoundingClientRect().left
  // #endif
  return { statusBarHeight: info.statusBarHeight ?? 0, capsuleWidth }
}
