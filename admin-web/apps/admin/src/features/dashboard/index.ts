import type { Feature } from '../../app/feature'

export const dashboard: Feature = {
  system: 'desk',
  routes: [{ path: '/dashboard', component: () => import('./pages/DashboardPage.vue'), meta: { title: '首页' } }],
  nav: [{ to: '/dashboard', title: '首页', icon: 'home', words: '统计 概况 会员数据 看板' }],
}
