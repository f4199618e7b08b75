import type { Feature } from '../../app/feature'
import { PERMISSIONS as P } from './permissions'

export const calendar: Feature = {
  system: 'platform',
  routes: [{ path: '/platform/calendar', component: () => import('./pages/CalendarPage.vue'), meta: { title: '工作日历', permission: P.read } }],
  nav: [{ to: '/platform/calendar', title: '工作日历', icon: 'calendar', permission: P.read, words: '节假日 调休 上班 休息 工作日 期限' }],
}
