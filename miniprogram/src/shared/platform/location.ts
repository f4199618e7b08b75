/** A point as Chinese maps read it (GCJ-02). */
export interface Point {
  longitude: number
  latitude: number
}

export interface Place extends Point {
  name: string
  address: string
}

export type Located = { point: Point } | { refused: 'denied' | 'unavailable' }

/** Where the phone is now. It stays on the phone: nothing here sends it anywhere. Ask for consent before calling. */
export function currentLocation(): Promise<Located> {
  return new Promise((resolve) => {
    uni.getLocation({
      type: givesSatellitePoints() ? 'wgs84' : 'gcj02',
      success: ({ longitude, latitude }) => resolve({ point: { longitude: Number(longitude), latitude: Number(latitude) } }),
      fail: ({ errMsg }) => resolve({ refused: /deny|denied|auth|permission/i.test(errMsg ?? '') ? 'denied' : 'unavailable' }),
    })
  })
}

/** Whether positions of this device come as the satellites give them (WGS-84) and must be moved onto Chinese maps. */
export function givesSatellitePoints(): boolean {
  // #ifdef MP-WEIXIN
  return false
  // #endif
  // #ifdef H5
  return true
  // #endif
}

/** Leads there: WeChat's own map in the mini-program, the map at `address` from H5. */
export function navigateTo(place: Place, address: string, from: Point | null): void {
  // #ifdef MP-WEIXIN
  void address
  void from
  uni.openLocation({ ...place, scale: 16 })
  // #endif
  // #ifdef H5
  window.open(withStart(address, from), '_blank', 'noopener')
  // #endif
}

/** The map's address with where the way begins. */
export function withStart(address: string, from: Point | null): string {
  return from ? `${address}&from=${from.longitude},${from.latitude},${encodeURIComponent('我的位置')}` : address
}

/** Whether this app has a page of its own for permissions; a browser keeps them itself. */
export function canOpenPermissions(): boolean {
  // #ifdef MP-WEIXIN
  return true
  // #endif
  // #ifdef H5
  return false
  // #endif
}

export function openPermissions(): void {
  // #ifdef MP-WEIXIN
  uni.openSetting({})
  // #endif
}

export function copyText(data: string): Promise<boolean> {
  return new Promise((resolve) => {
    uni.setClipboardData({ data, showToast: false, success: () => resolve(true), fail: () => resolve(false) })
  })
}
