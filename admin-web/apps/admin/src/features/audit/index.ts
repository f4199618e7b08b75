import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const audit: Feature = {
  system: 'platform',
  routes: [
    {
      path: '/audit/records',
      component: () => import('./pages/AuditPage.vue'),
      meta: { title: '审计日志', permission: P.read },
      children: [{ path: ':id', component: () => import('./pages/AuditDetail.vue'), props: true, meta: { title: '日志详情' } }],
    },
  ],
  nav: [{ to: '/audit/records', title: '审计日志', icon: 'shield', permission: P.read, words: '操作日志 登录日志 留痕' }],
}
