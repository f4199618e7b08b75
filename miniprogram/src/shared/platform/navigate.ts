import { API_ORIGIN } from '@/shared/config'

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
  return urlFromTop(0) ?? '/pages/home/index'
}

/** The page under this one; null when there is none. */
export function previousUrl(): string | null {
  return urlFromTop(1)
}

function urlFromTop(depth: number): string | null {
  const pages = getCurrentPages()
  const page = pages[pages.length - 1 - depth] as unknown as { $page?: { fullPath?: string }; route?: string } | undefined
  if (!page) return null
  return page.$page?.fullPath ?? `/${page.route ?? ''}`
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

/** The host of our own server. */
export function ownHost(): string {
  return API_ORIGIN.replace(/^https?:\/\//, '')
}

/** The full address of a path of our own server, for passing on; in the mini-program cards do that. */
export function ownAddress(path: string): string {
  // #ifdef H5
  return window.location.origin + path
  // #endif
  // #ifdef MP-WEIXIN
  return path
  // #endif
}
