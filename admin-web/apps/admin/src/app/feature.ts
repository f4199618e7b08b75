import type { RouteRecordRaw } from 'vue-router'
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

export interface Feature {
  /** Group of the left rail. */
  system: SystemKey
  routes: RouteRecordRaw[]
  nav: NavEntry[]
}

/** The rail's groups, in order. */
export const systems = {
  desk: '工作台',
  membership: '会员入会',
  content: '内容与服务',
  org: '组织机构',
  platform: '系统管理',
} as const

export type SystemKey = keyof typeof systems
