import type { IconName } from '@/shared/ui/icons'
import { CONTENT_PAGES } from '@/shared/content/words'
import { PAGES } from './words'

export interface ZoneEntry {
  key: string
  icon: IconName
  title: string
  sub: string
  /** A page, or `join` for the scanner. */
  target: string
}

/** Where a member gets a poster to pass on. */
export const INVITE_PAGE = '/packages/membership/invite'

/** What the 入会专区 holds (JOIN-04). */
export const ZONE: ZoneEntry[] = [
  { key: 'scan', icon: 'scan', title: '码上入会', sub: '扫单位工会的入会码，填三项就能申请', target: 'join' },
  { key: 'self', icon: 'union', title: '我要入会', sub: '不扫码，查找工会后在线申请', target: PAGES.unions },
  { key: 'worker', icon: 'user', title: '新就业形态劳动者入会', sub: '司机、快递员、送餐员等，按工作地区申请', target: PAGES.worker({}) },
  { key: 'transfer', icon: 'refresh', title: '我要转会', sub: '换了单位，把会籍转到新工会', target: PAGES.transfer },
  { key: 'knowledge', icon: 'file', title: '会员权益知识', sub: '入会有哪些权益，怎样享受', target: CONTENT_PAGES.articles('rights') },
  { key: 'progress', icon: 'progress', title: '我的申请进度', sub: '看看现在由谁审核，还要做什么', target: PAGES.applications },
]
