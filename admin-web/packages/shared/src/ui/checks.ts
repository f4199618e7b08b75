import type { Tone } from './tones'

export type CheckResult = 'pass' | 'warn' | 'fail' | 'unknown'

/** One thing the system checked: 实名核对, 重复, 规则命中 …, with evidence a person can judge. */
export interface Check {
  key: string
  title: string
  result: CheckResult
  result_name: string
  evidence: string
}

export const CHECK_ORDER: readonly CheckResult[] = ['fail', 'warn', 'unknown', 'pass']

export const CHECK_TONES: Record<CheckResult, Tone> = { pass: 'success', warn: 'warning', fail: 'danger', unknown: 'neutral' }
