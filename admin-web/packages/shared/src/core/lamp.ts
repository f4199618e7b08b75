/*
 * How far a thing is towards its date, for both trees of faces (plain TypeScript, see flow.ts): yellow from four fifths of the
 * time, red after it, always with words.
 */
export interface Lamp {
  colour: 'green' | 'yellow' | 'red'
  words: string
}

const HOUR = 3_600_000
const YELLOW_FROM = 0.8

export function lampOf(since: string, due: string | null, late: boolean, now: Date = new Date()): Lamp | null {
  if (!due) return null
  const [from, to, at] = [new Date(since).getTime(), new Date(due).getTime(), now.getTime()]
  if (Number.isNaN(to)) return null
  const hours = Math.abs(to - at) / HOUR
  // A begun day late is a day late; what is left counts whole days only.
  const long = (round: (n: number) => number) => (hours >= 24 ? `${round(hours / 24)} 天` : `${Math.max(1, round(hours))} 小时`)
  if (late || at > to) return { colour: 'red', words: `已超期 ${long(Math.ceil)}` }
  const part = to > from ? (at - from) / (to - from) : 1
  return { colour: part >= YELLOW_FROM ? 'yellow' : 'green', words: `还剩 ${long(Math.floor)}` }
}
