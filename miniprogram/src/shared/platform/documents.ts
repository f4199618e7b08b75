/** Opens a finished document: the browser saves it, the mini-program shows it with its own menu (save, send on). */
export function openDocument(path: string): Promise<void> {
  // #ifdef H5
  window.location.assign(path)
  return Promise.resolve()
  // #endif
  // #ifdef MP-WEIXIN
  return new Promise((resolve, reject) => {
    uni.openDocument({ filePath: path, fileType: 'pdf', showMenu: true, success: () => resolve(), fail: () => reject(new Error('打不开这个文件，请稍后再试')) })
  })
  // #endif
}
