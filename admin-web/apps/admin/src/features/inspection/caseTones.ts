import type { Tone } from '@unionhub/shared/ui/tones'
import type { CaseState } from './api/cases'

/** The colour of a state; the word comes from the server. Red is kept for what is late: waiting is amber, under way is grey. */
export const CASE_TONE: Record<CaseState, Tone> = {
  grid_pending: 'warning',
  grid_processing: 'neutral',
  grid_done: 'success',
  grid_failed: 'theme',
  grid_returned: 'theme',
  closed_invalid: 'neutral',
  leader_pending: 'warning',
  inspector_pending: 'warning',
  inspecting: 'neutral',
  handled: 'neutral',
  penalty_decided: 'neutral',
  closed: 'success',
}

export const LAMP_TONE: Record<string, Tone> = { green: 'success', yellow: 'warning', red: 'danger' }

/** States in the order of the table (requirements 03), for filters. */
export const CASE_STATES = [
  { value: 'grid_pending', label: '待网格接收' },
  { value: 'grid_processing', label: '网格处置中' },
  { value: 'grid_failed', label: '网格调解失败' },
  { value: 'grid_returned', label: '其他原因退回' },
  { value: 'leader_pending', label: '待领导指派' },
  { value: 'inspector_pending', label: '待监察员认领' },
  { value: 'inspecting', label: '监察处置中' },
  { value: 'handled', label: '已处理' },
  { value: 'penalty_decided', label: '已作处罚决定' },
  { value: 'grid_done', label: '网格办结' },
  { value: 'closed', label: '办结' },
  { value: 'closed_invalid', label: '正常结束（无效）' },
] as const
