import type { Feature } from '../../app/feature'

const READ = 'portal.feature.read'

export const portal: Feature = {
  system: 'platform',
  routes: [{ path: '/platform/features', component: () => import('./pages/FeaturesPage.vue'), meta: { title: '功能开放', permission: READ } }],
  nav: [{ to: '/platform/features', title: '功能开放', icon: 'lock', permission: READ, words: '认证会员 使用条件 前提 会员服务' }],
}
