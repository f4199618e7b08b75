// Reading a poster the way a camera does: from its pixels.
import { createRequire } from 'node:module'
import { PNG } from 'pngjs'

const jsQR = createRequire(import.meta.url)('jsqr')

/** The text of the QR code in a PNG, or an error when there is none a reader can find. */
export function readQr(png) {
  const { width, height, data } = PNG.sync.read(png)
  for (const step of [1, 2, 3, 4]) {
    const picture = shrink(data, width, height, step)
    const found = (jsQR.default ?? jsQR)(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' })
    if (found) return found.data
  }
  throw new Error(`no QR code can be read from the ${width}×${height} picture`)
}

function shrink(data, width, height, step) {
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) }
  const pixels = new Uint8ClampedArray(small.width * small.height * 4)
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const from = (y * step * width + x * step) * 4
      pixels.set(data.subarray(from, from + 4), (y * small.width + x) * 4)
    }
  }
  return { ...small, data: pixels }
}
