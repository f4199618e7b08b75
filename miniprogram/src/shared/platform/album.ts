import { runtime } from './env'

/** `refused`: the person once said no to the album; `turned back`: changed their mind just now. */
export type Saved = 'saved' | 'refused' | 'turned back' | 'failed'

/** Whether `savePicture` can do anything here: WeChat's own browser lets nobody download, there a long press saves. */
export function canSavePictures(): boolean {
  return runtime() !== 'h5-wechat'
}

/** Puts a picture into the phone's album (mini-program) or among the downloads (browser). `source`: a data address or a place of this device. */
export function savePicture(source: string, name: string): Promise<Saved> {
  // #ifdef MP-WEIXIN
  void name
  if (!source.startsWith('data:')) return intoAlbum(source)
  return new Promise((resolve) => {
    const filePath = `${wx.env.USER_DATA_PATH}/picture.png`
    wx.getFileSystemManager().writeFile({
      filePath,
      data: source.slice(source.indexOf(',') + 1),
      encoding: 'base64',
      success: () => resolve(intoAlbum(filePath)),
      fail: () => resolve('failed'),
    })
  })
  // #endif
  // #ifdef H5
  const link = document.createElement('a')
  link.href = source
  link.download = name
  link.click()
  return Promise.resolve('saved')
  // #endif
}

// #ifdef MP-WEIXIN
function intoAlbum(filePath: string): Promise<Saved> {
  return new Promise((resolve) => {
    wx.saveImageToPhotosAlbum({
      filePath,
      success: () => resolve('saved'),
      fail: ({ errMsg }) => resolve(/auth|authorize|deny/.test(errMsg) ? 'refused' : /cancel/.test(errMsg) ? 'turned back' : 'failed'),
    })
  })
}
// #endif
