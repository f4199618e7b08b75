/** `blocked`: WeChat does not even ask, because messages of this mini-program are switched off in its settings. */
export interface Asked {
  accepted: string[]
  blocked: boolean
}

const SWITCHED_OFF = 20004

/** Asks WeChat for one message per template; gives the template ids the person accepted. Call it from a tap. */
export function requestSubscriptions(templateIds: string[]): Promise<Asked> {
  return new Promise((resolve) => {
    // #ifdef MP-WEIXIN
    wx.requestSubscribeMessage({
      tmplIds: templateIds,
      success: (result) => {
        const answers = result as unknown as Record<string, string>
        resolve({ accepted: templateIds.filter((id) => answers[id] === 'accept'), blocked: false })
      },
      fail: (reason) => resolve({ accepted: [], blocked: (reason as { errCode?: number }).errCode === SWITCHED_OFF }),
    })
    // #endif
    // #ifdef H5
    void templateIds
    resolve({ accepted: [], blocked: false })
    // #endif
  })
}
