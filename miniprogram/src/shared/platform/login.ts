/** One code of wx.login, for /member/account/sessions/wechat. */
export function wechatLoginCode(): Promise<string> {
  return new Promise((resolve, reject) => {
    uni.login({
      provider: 'weixin',
      success: (result) => (result.code ? resolve(result.code) : reject(new Error('wx.login gave no code'))),
      fail: (failure) => reject(new Error(failure.errMsg)),
    })
  })
}

/** The code that the phone-number button hands over; null when the person said no. */
export function phoneCodeOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null) return null
  const detail = (event as { detail?: { code?: unknown } }).detail
  return typeof detail?.code === 'string' && detail.code !== '' ? detail.code : null
}
