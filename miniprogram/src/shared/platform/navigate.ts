/** Tab pages must be switched to, all others pushed; callers should not have to know which is which. */
const TABS = ['/pages/home/index', '/pages/services/index', '/pages/approval/index', '/pages/messages/index', '/pages/me/index']

export function isTab(url: string): boolean {
  return TABS.includes(url.split('?')[0] ?? '')
}

export function go(url: string): void {
  if (isTab(url)) uni.switchTab({ url })
  else uni.navigateTo({ url })
}

/** Replaces this page, so that "back" skips it. */
export function replace(url: string): void {
  if (isTab(url)) uni.switchTab({ url })
  else uni.redirectTo({ url })
}

/** Back one page, or to a fallback when this page was opened directly (a scanned code, a reload). */
export function back(fallback = '/pages/home/index'): void {
  if (getCurrentPages().length > 1) uni.navigateBack()
  else replace(fallback)
}

/** This page with its query, as a path that `replace` understands. */
export function currentUrl(): string {
  const pages = getCurrentPages()
  const page = pages[pages.length - 1] as unknown as { $page?: { fullPath?: string }; route?: string } | undefined
  return page?.$page?.fullPath ?? `/${page?.route ?? 'pages/home/index'}`
}

/** Leaves for another address of our own server (the WeChat authorise page); H5 only. */
export function leaveTo(address: string): void {
  // #ifdef H5
  window.location.assign(address)
  // #endif
  // #ifdef MP-WEIXIN
  void address
  // #endif
}

export function callPhone(phoneNumber: string): void {
  uni.makePhoneCall({ phoneNumber, fail: () => undefined })
}
