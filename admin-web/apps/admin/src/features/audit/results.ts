import type { Tone } from '@unionhub/shared/ui/tones'

const RESULTS: Record<string, { text: string; tone: Tone }> = {
  success: { text: '成功', tone: 'success' },
  ok: { text: '成功', tone: 'success' },
  denied: { text: '被拒绝', tone: 'warning' },
  failed: { text: '失败', tone: 'danger' },
  failure: { text: '失败', tone: 'danger' },
}

export const resultOf = (result: string): { text: string; tone: Tone } => RESULTS[result] ?? { text: result, tone: 'neutral' }
