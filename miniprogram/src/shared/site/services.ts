import type { IconName } from '@/shared/ui/icons'
import { CONTENT_PAGES } from '@/shared/content/words'
import { PAGES } from '@/shared/membership/words'

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
  if (isOfficer) {
    groups.push({
      title: '工会工作',
      services: [{ key: 'approval', title: '入会审批', icon: 'approve', target: '/pages/approval/index' }],
    })
  }
  return groups
}
