import type { RouteRecordRaw } from 'vue-router'
import type { Figure } from '@unionhub/shared/ui/figures'
import type { IconName } from '@unionhub/shared/ui/icons'

export type Counter = 'todos' | 'notices'

export interface NavEntry {
  to: string
  title: string
  icon: IconName
  permission?: string
  /** More words by which the palette finds it. */
  words?: string
  counter?: Counter
}

/** The page of one kind of record, by the name the server gives it (to-dos, the search box). */
export interface RecordPage {
  icon: IconName
  to: (id: string) => string
  /** The list that finds more of them by `q`. */
  list?: string
}

/** A row of figures on the first page, for whoever holds the permission. What it loads belongs to the first page, not to the shell: import it inside. */
export interface FigureSource {
  title: string
  permission: string
  key: readonly string[]
  expected: number
  figures: (signal: AbortSignal) => Promise<Figure[]>
}

export interface Feature {
  /** Group of the left rail. */
  system: SystemKey
  routes: RouteRecordRaw[]
  nav: NavEntry[]
  records?: Record<string, RecordPage>
  figures?: FigureSource
}

/** A record that opens over its list. */
export const over = (list: string, icon: IconName): RecordPage => ({ icon, list, to: (id) => `${list}/${id}` })

/** The rail's groups, in order. */
export const systems = {
  desk: '工作台',
  membership: '会员入会',
  content: '内容与服务',
  inspection: '劳动监督快办',
  enterprise: '企业服务',
  org: '组织机构',
  platform: '系统管理',
} as const

export type SystemKey = keyof typeof systems
