import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const enterprise: Feature = {
  system: 'enterprise',
  routes: [
    {
      path: '/enterprises',
      component: () => import('./pages/EnterprisesPage.vue'),
      meta: { title: '企业账号', permission: P.read },
      children: [{ path: ':id', component: () => import('./pages/EnterpriseReview.vue'), props: true, meta: { title: '审核企业注册' } }],
    },
  ],
  records: { enterprise_registration: { icon: 'unit', to: (id) => `/enterprises/${id}`, list: '/enterprises' } },
  nav: [{ to: '/enterprises', title: '企业账号', icon: 'unit', permission: P.read, words: '企业注册 审核 统一社会信用代码 停用 企业端' }],
}
