/** Asks WeChat for one message per template; gives the template ids the person accepted. Call it from a tap. */
export function requestSubscriptions(templateIds: string[]): Promise<string[]> {
  return new Promise((resolve) => {
    // #ifdef MP-WEIXIN
    wx.requestSubscribeMessage({
      tmplIds: templateIds,
      success: (result) => {
        const answers = result as unknown as Record<string, string>
        resolve(templateIds.filter((id) => answers[id] === 'accept'))
      },
      fail: () => resolve([]),
    })
    // #endif
    // #ifdef H5
    void templateIds
    resolve([])
    // #endif
  })
}
