import type { Plugin } from 'vite'

const ADDED = 'draggableImg = img;'

/**
 * In the browser the framework draws an <image> twice: as a background, and as an <img> without words that lies over it for
 * saving. What a screen reader says stands on the outer element (role="img" and its label), so the inner one is silent.
 */
export function silentImages(): Plugin {
  return {
    name: 'unionhub:silent-images',
    transform(code, id) {
      if (!/uni-h5\.es\.js/.test(id)) return null
      if (!code.includes(ADDED)) this.error('uni-h5 draws its images in another way: see vite/silent-images.ts')
      return { code: code.replace(ADDED, `${ADDED} img.alt = "";`), map: null }
    },
  }
}
