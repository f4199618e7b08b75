export type Saved = 'saved' | 'refused' | 'failed'

/** Puts a picture given as a data address into the phone's album; `refused`: the person once said no to that. Mini-program only. */
export function savePicture(dataUrl: string): Promise<Saved> {
  return new Promise((resolve) => {
    // #ifdef MP-WEIXIN
    const filePath = `${wx.env.USER_DATA_PATH}/picture.png`
    wx.getFileSystemManager().writeFile({
      filePath,
      data: dataUrl.slice(dataUrl.indexOf(',') + 1),
      encoding: 'base64',
      success: () =>
        wx.saveImageToPhotosAlbum({
          filePath,
          success: () => resolve('saved'),
          fail: ({ errMsg }) => resolve(/auth|authorize|deny/.test(errMsg) ? 'refused' : 'failed'),
        }),
      fail: () => resolve('failed'),
    })
    // #endif
    // #ifdef H5
    void dataUrl
    resolve('failed')
    // #endif
  })
}
