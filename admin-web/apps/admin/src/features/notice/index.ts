import type { Feature } from '../../app/feature'

export const notice: Feature = {
  system: 'desk',
  routes: [{ path: '/messages', component: () => import('./pages/MessagesPage.vue'), meta: { title: '消息' } }],
  nav: [{ to: '/messages', title: '消息', icon: 'bell', counter: 'notices', words: '通知 提醒' }],
}
