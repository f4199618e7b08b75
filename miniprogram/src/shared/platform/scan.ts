/** Opens the camera and gives the text of the code; null when the person turned back or there is no scanner. */
export function scanCode(): Promise<string | null> {
  return new Promise((resolve) => {
    // #ifdef MP-WEIXIN
    uni.scanCode({
      scanType: ['qrCode', 'wxCode'] as unknown as ['qrCode'],
      success: (result) => resolve(result.path || result.result || null),
      fail: () => resolve(null),
    })
    // #endif
    // #ifdef H5
    resolve(null)
    // #endif
  })
}

/** A browser page cannot open WeChat's scanner, so H5 explains and takes a typed code instead. */
export function canScan(): boolean {
  // #ifdef MP-WEIXIN
  return true
  // #endif
  // #ifdef H5
  return false
  // #endif
}
