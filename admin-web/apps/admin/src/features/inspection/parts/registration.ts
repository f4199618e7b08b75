import { PERMISSIONS as P } from '../permissions'
import type { Part } from './part'

export const part: Part = {
  routes: [{ path: '/inspection/cases/new', component: () => import('../pages/CaseNewPage.vue'), meta: { title: '登记事件', permission: P.caseRegister } }],
  nav: [],
}
