/** Lets the person take or choose pictures; empty when they turned back. Big photos are made smaller by the phone. */
export function pickPictures(count: number): Promise<string[]> {
  return new Promise((resolve) => {
    uni.chooseImage({
      count,
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
      success: (result) => resolve(([] as string[]).concat(result.tempFilePaths)),
      fail: () => resolve([]),
    })
  })
}

/** Shows pictures full screen, to be zoomed and swiped. */
export function viewPictures(urls: string[], current: string): void {
  uni.previewImage({ urls, current })
}
