/** What an enterprise may write and change itself. */
export interface EnterpriseFacts {
  name: string
  industry: string
  chain: string
  address: string
  intro: string
}

export const NO_FACTS: EnterpriseFacts = { name: '', industry: '', chain: '', address: '', intro: '' }

export function factsOf({ name, industry, chain, address, intro }: EnterpriseFacts): EnterpriseFacts {
  return { name, industry, chain, address, intro }
}

/** The first thing a person can be told about a credit code before the server is asked; the server decides (GB 32100). */
export function usccProblem(value: string): string {
  const code = value.replace(/[\s-]/g, '').toUpperCase()
  if (!code) return ''
  if (code.length !== 18) return `统一社会信用代码应为 18 位，现在是 ${code.length} 位`
  const chars = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const places = [...code].map((letter) => chars.indexOf(letter))
  if (places.includes(-1)) return '统一社会信用代码只有数字和大写字母，不含 I、O、Z、S、V'
  const sum = places.slice(0, 17).reduce((total, place, i) => total + place * (3 ** i % 31), 0)
  return (31 - (sum % 31)) % 31 === places[17] ? '' : '统一社会信用代码最后一位校验不对，请核对'
}
