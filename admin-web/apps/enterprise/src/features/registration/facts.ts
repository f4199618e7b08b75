import { checkUscc } from '@unionhub/shared/core/codes'

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
  const { value: code, message } = checkUscc(value)
  if (!code) return ''
  return code.length === 18 ? message : `统一社会信用代码应为 18 位，现在是 ${code.length} 位`
}
