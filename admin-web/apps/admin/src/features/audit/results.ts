import type { Tone } from '@unionhub/shared/ui/tones'
import type { AuditRow } from './api'

export const RESULTS: Record<AuditRow['result'], { text: string; tone: Tone }> = {
  ok: { text: '成功', tone: 'success' },
  denied: { text: '被拒绝', tone: 'warning' },
  failed: { text: '失败', tone: 'danger' },
}
