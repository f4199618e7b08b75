import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [{ path: '/inspection/intakes', component: () => import('../pages/IntakesPage.vue'), meta: { title: '登记码', permission: P.intakeRead } }],
  nav: [{ to: '/inspection/intakes', title: '登记码', icon: 'qr', permission: P.intakeRead, words: '二维码 海报 扫码 链接 群众 上报' }],
}
