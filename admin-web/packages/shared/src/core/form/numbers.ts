/** Decimal numbers as text: compared without floating point, the same on every engine. */

/** Without leading or trailing zeros, and no negative nought. */
export function plain(text: string): string {
  const negative = text.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const shortWhole = whole.replace(/^0+/, '') || '0'
  const shortFraction = fraction.replace(/0+$/, '')
  const found = shortFraction ? `${shortWhole}.${shortFraction}` : shortWhole
  return found === '0' || !negative ? found : `-${found}`
}

/** Negative, nought or positive, as `left` is less than, equal to or more than `right`. */
export function compare(left: string, right: string): number {
  const [a, b] = [plain(left), plain(right)]
  const [below, other] = [a.startsWith('-'), b.startsWith('-')]
  if (below !== other) return below ? -1 : 1
  const size = compareSizes(below ? a.slice(1) : a, other ? b.slice(1) : b)
  return below ? -size : size
}

function compareSizes(a: string, b: string): number {
  const [wholeA = '', fractionA = ''] = a.split('.')
  const [wholeB = '', fractionB = ''] = b.split('.')
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length
  const length = Math.max(fractionA.length, fractionB.length)
  const [left, right] = [wholeA + fractionA.padEnd(length, '0'), wholeB + fractionB.padEnd(length, '0')]
  return left === right ? 0 : left < right ? -1 : 1
}
