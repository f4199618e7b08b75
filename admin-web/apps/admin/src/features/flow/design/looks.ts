import type { IconName } from '@unionhub/shared/ui/icons'
import type { NodeKind } from './types'

export const KIND_ICONS: Record<NodeKind, IconName> = { approve: 'user', copy: 'bell', branch: 'tree', parallel: 'columns', auto_review: 'shield' }

export const KIND_NOTES: Record<NodeKind, string> = {
  approve: '由人决定通过还是不通过',
  copy: '告诉有关的人，不用等',
  branch: '按申请的情况走不同的路',
  parallel: '几条路同时办，都办完才继续',
  auto_review: '按规则自动判断',
}
