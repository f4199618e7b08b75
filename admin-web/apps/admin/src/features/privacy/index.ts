import { over, type Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const privacy: Feature = {
  system: 'membership',
  routes: [
    {
      path: '/privacy/requests',
      component: () => import('./pages/RequestsPage.vue'),
      meta: { title: '个人信息申请', permission: P.requestRead },
      children: [{ path: ':id', component: () => import('./pages/RequestReview.vue'), props: true, meta: { title: '办理个人信息申请' } }],
    },
  ],
  nav: [{ to: '/privacy/requests', title: '个人信息申请', icon: 'shield', permission: P.requestRead, words: '隐私 更正 删除 解释 个人信息保护 注销' }],
  records: { privacy_request: over('/privacy/requests', 'shield') },
}
