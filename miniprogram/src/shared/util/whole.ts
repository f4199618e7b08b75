/** Dates inside a sentence in one piece: an invisible joiner on both sides of each hyphen, where a line would else be broken. */
export function keepDatesWhole(text: string): string {
  return text.replace(/(\d)-(?=\d\d)/g, '$1\u2060-\u2060')
}
