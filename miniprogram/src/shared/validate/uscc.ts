/** 统一社会信用代码 (GB 32100-2015) as a person types it; the server stays the judge. */
const CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export function normalizeUscc(value: string): string {
  return value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

export function usccProblem(value: string): string | null {
  const code = normalizeUscc(value)
  if (code.length !== 18 || [...code].some((letter) => !CHARS.includes(letter))) return '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z），请核对'
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARS.indexOf(code[i] ?? ''), 0)
  return CHARS[(31 - (sum % 31)) % 31] === code[17] ? null : '统一社会信用代码最后一位校验不对，请核对'
}
