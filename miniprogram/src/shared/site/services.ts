import type { IconName } from '@/shared/ui/icons'
import { CONTENT_PAGES } from '@/shared/content/words'
import { REPORT_PAGES } from '@/shared/inspection/words'
import { MATTER_PAGES } from '@/shared/membership/matters'
import { PAGES } from '@/shared/membership/words'
import { SYSTEMS } from './systems'

export interface Service {
  key: string
  title: string
  icon: IconName
  /** A page, or `join` for the scanner, or `elder` for the large-type switch. */
  target: string
}

export interface ServiceGroup {
  title: string
  services: Service[]
}

/** What a member comes for: joining is behind them. */
const FOR_MEMBERS: Service[] = [
  { key: 'card', title: '会员证', icon: 'card', target: PAGES.card },
  { key: 'union', title: '我的工会', icon: 'union', target: MATTER_PAGES.union },
  { key: 'consultation', title: '在线咨询', icon: 'chat', target: CONTENT_PAGES.consultations },
  { key: 'rights', title: '权益知识', icon: 'book', target: CONTENT_PAGES.articles('rights') },
  { key: 'transfer', title: '我要转会', icon: 'refresh', target: PAGES.transfer },
  { key: 'place', title: '工会位置', icon: 'place', target: CONTENT_PAGES.place('') },
  { key: 'report', title: '问题上报', icon: 'warn', target: REPORT_PAGES.report() },
  { key: 'zone', title: '入会专区', icon: 'share', target: PAGES.zone },
]

/** What stands on the first page, by how far the person is. */
export const homeServices = (isMember: boolean): Service[] => (isMember ? FOR_MEMBERS : (serviceGroups(false)[0]?.services ?? []))

/** Only what works in this installation stands here. */
export function serviceGroups(isOfficer: boolean): ServiceGroup[] {
  const groups: ServiceGroup[] = [
    {
      title: '会员服务',
      services: [
        { key: 'join', title: '扫码入会', icon: 'scan', target: 'join' },
        { key: 'zone', title: '入会专区', icon: 'union', target: PAGES.zone },
        { key: 'applications', title: '入会进度', icon: 'progress', target: PAGES.applications },
        { key: 'card', title: '会员证', icon: 'card', target: PAGES.card },
        { key: 'consultation', title: '在线咨询', icon: 'chat', target: CONTENT_PAGES.consultations },
        { key: 'rights', title: '权益知识', icon: 'book', target: CONTENT_PAGES.articles('rights') },
        { key: 'place', title: '工会位置', icon: 'place', target: CONTENT_PAGES.place('') },
        { key: 'consents', title: '隐私授权', icon: 'shield', target: '/packages/account/consents' },
      ],
    },
  ]
  groups.push({
    title: '劳动监督快办',
    services: [
      { key: 'report', title: '问题上报', icon: 'warn', target: REPORT_PAGES.report() },
      { key: 'report-progress', title: '上报进度', icon: 'progress', target: REPORT_PAGES.progress() },
    ],
  })
  groups.push(...SYSTEMS)
  if (isOfficer) {
    groups.push({
      title: '工会工作',
      services: [{ key: 'approval', title: '待办审批', icon: 'approve', target: '/pages/approval/index' }],
    })
  }
  return groups
}
